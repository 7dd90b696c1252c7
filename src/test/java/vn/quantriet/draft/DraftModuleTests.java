package vn.quantriet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.DUNG;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;

/// Drafts are begun, edited, kept from others, and never overwritten silently.
@ModuleTest
@Tag("A7")
class DraftModuleTests {

    @Autowired Drafts drafts;
    @Autowired DraftDesk desk;
    @Autowired DraftFindable findable;
    @Autowired OfficeForms forms;
    @Autowired Documents documents;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester mvc;

    @Test
    void beginsWithTheTemplateAndCitesWhatItAnswers() {
        var paper = paper("Kết luận về nước", HOA);
        var id =
                drafts.begin(
                        NewDraft.of(
                                DraftId.next(),
                                DocumentType.PLAN,
                                "về đo mực nước",
                                List.of(paper)),
                        HOA);
        var text = desk.row(id, HOA).text();
        assertThat(text.sections())
                .extracting(Section::heading)
                .contains("I. MỤC ĐÍCH, YÊU CẦU", "III. TỔ CHỨC THỰC HIỆN");
        assertThat(text.grounds()).contains("Căn cứ Kết luận số 12-KL/ĐU", "05/02/2026");
        assertThat(text.capacity()).isEqualTo("T/M BAN THƯỜNG VỤ");
        assertThat(desk.papers(id, HOA)).hasSize(1);
        assertThat(mvc.get().uri(id.page() + "/edit").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Nội dung của kết luận", "DỰ THẢO", "12-KL/ĐU");
    }

    @Test
    void beginsOnceUnderOneId() {
        var id = DraftId.next();
        Callable<DraftId> begin =
                () -> drafts.begin(NewDraft.of(id, DocumentType.REPORT, "về nước", List.of()), LAN);
        assertThat(AtOnce.all(begin, begin, begin, begin)).allMatch(id::equals);
        assertThat(desk.wordings(id, LAN)).hasSize(1);
    }

    @Test
    void isSeenByThoseOfItsUnitWhoDraftOrSignAndByNobodyElse() {
        var id =
                drafts.begin(
                        NewDraft.of(
                                DraftId.next(), DocumentType.PLAN, "về sổ ghi triều", List.of()),
                        BINH);
        assertThat(drafts.line(id, BINH).title()).isEqualTo("về sổ ghi triều");
        for (var other : List.of(LAN, HOA, MINH, THU, AN, DUNG)) {
            assertThatThrownBy(() -> drafts.line(id, other)).isInstanceOf(NotFound.class);
            assertThat(mvc.get().uri(id.page()).with(by(other))).hasStatus(404);
            assertThat(mvc.get().uri(id.page() + "/pdf").with(by(other))).hasStatus(404);
            assertThat(findable.find("ghi trieu", other, 10)).isEmpty();
        }
        assertThat(findable.find("ghi trieu", BINH, 10)).hasSize(1);
    }

    @Test
    void savesOverTheVersionThatWasReadOnly() {
        var id = begun(LAN);
        var row = desk.row(id, LAN);
        var mine = DraftTexts.with(row.text(), "- Bản của Lan, có dấu phẩy, và 100%.");
        var theirs = DraftTexts.with(row.text(), "- Bản của người khác.");
        assertThat(desk.save(id, row.version(), mine, LAN))
                .isEqualTo(new Saving.Saved(row.version() + 1));
        assertThat(desk.save(id, row.version(), theirs, LAN)).isEqualTo(new Saving.Conflict());
        assertThat(desk.row(id, LAN).text().sections().getFirst().text()).contains("Bản của Lan");
        assertThat(desk.save(id, row.version(), mine, LAN))
                .isEqualTo(new Saving.Saved(row.version() + 1));
    }

    @Test
    void showsBothWhenTwoEditAtOnce() {
        var id = begun(LAN);
        var version = String.valueOf(desk.row(id, LAN).version());
        assertThat(
                        mvc.post()
                                .uri(id.page() + "/autosave")
                                .with(by(LAN))
                                .param("version", version)
                                .param("title", "về đo mực nước")
                                .param("heading", "I. MỘT")
                                .param("text", "Chữ của người thứ nhất"))
                .hasStatusOk();
        assertThat(
                        mvc.post()
                                .uri(id.page() + "/autosave")
                                .with(by(LAN))
                                .param("version", version)
                                .param("title", "về đo mực nước")
                                .param("text", "x"))
                .hasStatus(409);
        assertThat(
                        mvc.post()
                                .uri(id.page() + "/content")
                                .with(by(LAN))
                                .param("version", version)
                                .param("title", "về đo mực nước")
                                .param("heading", "I. HAI")
                                .param("text", "Chữ của người thứ hai"))
                .hasStatus(409)
                .bodyText()
                .contains("Chữ của người thứ nhất", "Chữ của người thứ hai");
    }

    @Test
    void losesNoSavingOfManyAtTheSameMoment() {
        var id = begun(LAN);
        var row = desk.row(id, LAN);
        var outcomes =
                AtOnce.all(
                        save(id, row, "một"),
                        save(id, row, "hai"),
                        save(id, row, "ba"),
                        save(id, row, "bốn"),
                        save(id, row, "năm"),
                        save(id, row, "sáu"));
        assertThat(outcomes).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Saving.Conflict.class::isInstance).hasSize(5);
        assertThat(desk.row(id, LAN).version()).isEqualTo(row.version() + 1);
    }

    private Callable<Saving> save(DraftId id, DraftRow row, String words) {
        return () -> desk.save(id, row.version(), DraftTexts.with(row.text(), words), LAN);
    }

    @Test
    void keepsWhatAnotherWroteBeforeWritingOverIt() {
        var id = begun(MINH);
        var row = desk.row(id, MINH);
        desk.save(id, row.version(), DraftTexts.with(row.text(), "- Bản của Minh"), MINH);
        var second = desk.row(id, HOA);
        desk.save(id, second.version(), DraftTexts.with(row.text(), "- Bản của Hoa"), HOA);
        assertThat(desk.wordings(id, HOA)).hasSize(2);
        var difference = desk.difference(id, 2, HOA);
        assertThat(difference.lines())
                .contains(new TextDifference.Line(TextDifference.Kind.AFTER, "- Bản của Minh"));
        assertThat(mvc.get().uri(id.page() + "/wordings/2").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("- Bản của Minh");
    }

    @Test
    void refusesWhatIsTooBigOrHasNoTitle() {
        var id = begun(LAN);
        var row = desk.row(id, LAN);
        var big = DraftTexts.with(row.text(), "x".repeat(DraftText.LONGEST));
        assertThatThrownBy(() -> desk.save(id, row.version(), big, LAN))
                .isInstanceOf(DraftRefused.class);
        assertThat(
                        mvc.post()
                                .uri("/drafts")
                                .with(by(LAN))
                                .param("id", DraftId.next().toString())
                                .param("type", "PLAN")
                                .param("title", " "))
                .hasStatus(422);
    }

    @Test
    void warnsAndNamesWhatIsMissing() {
        var id = begun(HOA);
        var row = desk.row(id, HOA);
        var text =
                new DraftText(
                        "về quy chế",
                        "",
                        IssuingBody.STANDING_COMMITTEE,
                        "K/T BÍ THƯ",
                        "PHÓ BÍ THƯ ĐẢNG ỦY BỘ",
                        "TS. Trần Văn Tám",
                        null,
                        "",
                        List.of(new Section("", "Hoàn thành trước ngày 01/02/2020.")),
                        "",
                        "");
        desk.save(id, row.version(), text, HOA);
        assertThat(desk.remarks(id, HOA))
                .extracting(DraftRemarks.Remark::messageKey)
                .contains(
                        "draft.remark.missing.place",
                        "draft.remark.missing.recipients",
                        "draft.remark.for_head",
                        "draft.remark.post_with_body",
                        "draft.remark.degree",
                        "draft.remark.passed");
        var rules =
                drafts.begin(
                        NewDraft.of(
                                DraftId.next(),
                                DocumentType.WORKING_RULES,
                                "về quy chế làm việc",
                                List.of()),
                        HOA);
        assertThat(desk.remarks(rules, HOA))
                .extracting(DraftRemarks.Remark::messageKey)
                .contains("draft.remark.authority");
    }

    @Test
    void aUnitKeepsItsOwnTemplateAndLetterhead() {
        forms.keep(
                new Template(
                        DocumentType.NOTICE,
                        true,
                        null,
                        "",
                        List.of(new Template.Part("A. RIÊNG", "gợi ý", "chữ, có dấu phẩy")),
                        "Lưu Chi bộ"),
                BINH);
        assertThat(forms.template(DocumentType.NOTICE, BINH.unit()).own()).isTrue();
        assertThat(forms.template(DocumentType.NOTICE, LAN.unit()).own()).isFalse();
        var id =
                drafts.begin(
                        NewDraft.of(DraftId.next(), DocumentType.NOTICE, "về việc", List.of()),
                        BINH);
        assertThat(desk.row(id, BINH).text().sections())
                .containsExactly(new Section("A. RIÊNG", "chữ, có dấu phẩy"));

        assertThat(forms.letterhead(LAN.unit()).code()).isEqualTo("ĐU");
        assertThat(forms.letterhead(LAN.unit()).issuer()).isEqualTo("ĐẢNG ỦY CỤC SÔNG NGÒI");
        assertThat(
                        mvc.post()
                                .uri("/letterhead")
                                .with(by(LAN))
                                .param("issuer", "ĐẢNG ỦY CỤC SÔNG NGÒI VIỆT NAM")
                                .param("parentBody", "ĐẢNG ỦY BỘ THỦY VĂN")
                                .param("code", "ĐUSN")
                                .param("place", "Hà Nội"))
                .hasStatus3xxRedirection();
        assertThat(forms.letterhead(LAN.unit()).code()).isEqualTo("ĐUSN");
    }

    @Test
    void isGivenUpWithAReason() {
        var id = begun(LAN);
        assertThatThrownBy(() -> desk.discard(id, " ", LAN)).isInstanceOf(DraftRefused.class);
        desk.discard(id, "Không cần nữa", LAN);
        assertThat(drafts.line(id, LAN).state()).isEqualTo(DraftState.DISCARDED);
        var row = desk.row(id, LAN);
        assertThatThrownBy(
                        () -> desk.save(id, row.version(), DraftTexts.with(row.text(), "x"), LAN))
                .isInstanceOf(DraftRefused.class);
    }

    @Test
    void comesAsWordAndPdf() {
        var id = begun(LAN);
        for (var file : List.of("docx", "pdf")) {
            var answer = mvc.get().uri(id.page() + "/" + file).with(by(LAN)).exchange();
            assertThat(answer).hasStatusOk();
            var bytes = answer.getResponse().getContentAsByteArray();
            assertThat(new String(bytes, 0, 2, StandardCharsets.ISO_8859_1))
                    .isEqualTo(file.equals("pdf") ? "%P" : "PK");
        }
    }

    private DraftId begun(Viewer viewer) {
        return drafts.begin(
                NewDraft.of(DraftId.next(), DocumentType.PLAN, "về đo mực nước", List.of()),
                viewer);
    }

    private DocumentId paper(String title, Viewer viewer) {
        var description =
                new Description(
                        DocumentType.CONCLUSION,
                        "12-KL/ĐU",
                        LocalDate.of(2026, 2, 5),
                        "",
                        "ĐẢNG ỦY CẤP TRÊN",
                        "",
                        title,
                        List.of(),
                        List.of());
        var id =
                documents
                        .file(
                                new NewPaper(
                                        "ket-luan.txt",
                                        new ByteArrayResource(
                                                ("Nội dung của kết luận " + title)
                                                        .getBytes(StandardCharsets.UTF_8)),
                                        Direction.INCOMING,
                                        description,
                                        ArrivalStamp.NONE),
                                viewer)
                        .document();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> !transactions.execute(_ -> documents.text(id)).isEmpty());
        return id;
    }
}
