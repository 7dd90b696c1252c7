package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.report.Deeds.act;
import static vn.quantriet.report.Deeds.as;
import static vn.quantriet.testing.Cast.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.document.Documents;
import vn.quantriet.draft.DraftId;
import vn.quantriet.draft.Drafts;
import vn.quantriet.draft.Letterhead;
import vn.quantriet.draft.OfficeForms;
import vn.quantriet.draft.Signings;
import vn.quantriet.draft.form.Schemas;
import vn.quantriet.draft.form.VeraPdf;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.testing.ModuleTest;

/// A report becomes a paper of its unit in the official form: signed, numbered without gap, in the register; until then it says that it
/// is a draft.
@ModuleTest
@Tag("G2")
@Tag("A7")
class ReportPaperModuleTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired Rounds rounds;
    @Autowired Reports reports;
    @Autowired Drafts drafts;
    @Autowired Signings signings;
    @Autowired OfficeForms forms;
    @Autowired Personnel personnel;
    @Autowired Documents documents;
    @Autowired MockMvcTester mvc;

    private static int runs;
    private static boolean appointed;

    @Test
    void isADraftWithABlankForItsNumberUntilItIsIssued() throws IOException {
        var report = begun(0);

        assertThat(pdf(report, THU))
                .contains("DỰ THẢO", "BÁO CÁO")
                .containsPattern("Số[\\s\\u00A0]+-BC/CB");
        assertThat(VeraPdf.faults(bytes(report, "PDF", THU))).isEmpty();
        assertThat(mvc.get().uri("/reports/" + report).with(by(THU)))
                .bodyText()
                .contains("Khai đủ số liệu rồi lập văn bản");
        assertThat(post(report, UUID.randomUUID(), THU)).isEqualTo(422);
    }

    @Test
    void isSignedNumberedAndIssuedLikeAnyPaper() throws IOException {
        leads();
        var report = stated(1);
        var deed = UUID.randomUUID();
        assertThat(post(report, deed, THU)).isEqualTo(302);
        assertThat(post(report, deed, THU)).isEqualTo(302);
        var draft = new DraftId(deed);

        var first = issue(draft);
        assertThat(first).matches("\\d\\d-BC/CB");
        var printed = pdf(report, THU);
        assertThat(printed)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "CHI BỘ VIỆN HỒ ĐẦM", "Số " + first)
                .contains("Hà Nội, ngày %02d".formatted(TODAY.getDayOfMonth()))
                .contains("T/M CHI BỘ", "BÍ THƯ", "Đặng Minh Thu")
                .contains("Nơi nhận", "Đảng bộ Bộ Thủy văn (để b/c)", "Lưu hồ sơ")
                .contains("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "So sánh với kỳ trước")
                .doesNotContain("DỰ THẢO");
        assertThat(VeraPdf.faults(bytes(report, "PDF", THU))).isEmpty();
        holdsTheParts(bytes(report, "DOCX", THU), first);

        var second = stated(2);
        var other = new DraftId(UUID.randomUUID());
        assertThat(post(second, other.value(), THU)).isEqualTo(302);
        assertThat(number(issue(other))).isEqualTo(number(first) + 1);
    }

    /// The nine mandatory parts, in a file that Word opens.
    private static void holdsTheParts(byte[] docx, String reference) throws IOException {
        assertThat(Schemas.faults(docx)).isEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var words =
                    word.getBodyElements().stream().flatMap(ReportPaperModuleTests::words).toList();
            assertThat(words)
                    .contains(
                            "ĐẢNG CỘNG SẢN VIỆT NAM", "CHI BỘ VIỆN HỒ ĐẦM", "*", "Số " + reference)
                    .contains("BÁO CÁO", "T/M CHI BỘ", "BÍ THƯ", "Đặng Minh Thu", "Nơi nhận:");
            assertThat(words.indexOf("BÁO CÁO")).isGreaterThan(words.indexOf("Số " + reference));
            assertThat(words.indexOf("T/M CHI BỘ")).isGreaterThan(words.indexOf("BÁO CÁO"));
        }
    }

    private static Stream<String> words(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText().strip());
            case XWPFTable table ->
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .map(paragraph -> paragraph.getText().strip());
            default -> Stream.of();
        };
    }

    @Test
    void joinsTheRegisterAndSaysWhenTheReportChangedSince() throws IOException {
        leads();
        var report = stated(3);
        var draft = new DraftId(UUID.randomUUID());
        assertThat(post(report, draft.value(), THU)).isEqualTo(302);
        assertThat(post(report, UUID.randomUUID(), THU)).as("somebody else too").isEqualTo(302);
        assertThat(as(THU, () -> drafts.from("/reports/" + report, THU))).hasSize(1);
        var reference = issue(draft);

        var document = Objects.requireNonNull(as(THU, () -> drafts.line(draft, THU)).document());
        assertThat(as(THU, () -> documents.line(document, THU)).reference()).isEqualTo(reference);
        assertThat(mvc.get().uri("/reports/" + report).with(by(THU)))
                .bodyText()
                .contains(reference)
                .doesNotContain("Nội dung báo cáo đã khác");

        act(THU, () -> reports.save(report, 0, List.of("Viết lại sau khi ban hành"), THU));
        assertThat(mvc.get().uri("/reports/" + report).with(by(THU)))
                .bodyText()
                .contains("Nội dung báo cáo đã khác", "Lập văn bản mới để ký");
        assertThat(pdf(report, THU)).doesNotContain("Viết lại sau khi ban hành");

        act(THU, () -> reports.submit(UUID.randomUUID(), report, "", THU));
        assertThat(pdf(report, MINH)).contains(reference);
        assertThat(mvc.get().uri("/reports/" + report).with(by(MINH)))
                .bodyText()
                .contains(reference);
    }

    @Test
    @Tag("J")
    void isMadeByItsUnitOnly() {
        var report = stated(4);
        act(THU, () -> reports.submit(UUID.randomUUID(), report, "", THU));

        assertThat(post(report, UUID.randomUUID(), MINH)).isEqualTo(404);
        assertThat(post(report, UUID.randomUUID(), LAN)).isEqualTo(404);
        assertThat(post(report, UUID.randomUUID(), AN)).isIn(403, 404);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(LAN, () -> drafts.line(new DraftId(UUID.randomUUID()), LAN)));
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(0, reference.indexOf('-')));
    }

    private String issue(DraftId draft) {
        act(THU, () -> signings.submit(draft, version(draft), "", THU));
        act(THU, () -> signings.sign(draft, version(draft), THU));
        assertThat(mvc.post().uri(draft.page() + "/issue").with(by(THU))).hasStatus(302);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> as(THU, () -> drafts.line(draft, THU)).reference(),
                        reference -> !reference.isEmpty() && isHeard(draft));
    }

    private boolean isHeard(DraftId draft) {
        var report = as(THU, () -> drafts.line(draft, THU)).origin();
        return shown(report).contains(as(THU, () -> drafts.line(draft, THU)).reference());
    }

    private String shown(String path) {
        return content(() ->
                mvc.get().uri(path).with(by(THU)).exchange().getResponse().getContentAsString());
    }

    private static String content(Callable<String> read) {
        try {
            return read.call();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int version(DraftId draft) {
        return as(THU, () -> drafts.line(draft, THU)).version();
    }

    /// Thu leads the cell, and its papers are written in Hà Nội.
    private void leads() {
        var lead =
                new NewPosition(
                        UUID.randomUUID(),
                        LAKES,
                        THU.member(),
                        PositionTitle.SECRETARY,
                        TODAY.minusYears(1),
                        null,
                        "");
        if (!appointed) {
            act(QUANG, () -> personnel.appoint(List.of(lead), QUANG));
            appointed = true;
        }
        act(
                THU,
                () ->
                        forms.keep(
                                new Letterhead(
                                        "CHI BỘ VIỆN HỒ ĐẦM",
                                        "ĐẢNG ỦY BỘ THỦY VĂN",
                                        "CB",
                                        "Hà Nội",
                                        null),
                                THU));
    }

    private ReportId begun(int back) {
        var to = TODAY.minusDays(back).minusYears(1).minusDays(10L * runs++);
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.SIX_MONTHS,
                        "Báo cáo kết quả thực hiện nhiệm vụ",
                        to.minusDays(40),
                        to,
                        TODAY,
                        "",
                        null,
                        List.of(LAKES.value()));
        var round = as(HOA, () -> rounds.open(form, HOA));
        return as(THU, () -> reports.begin(round, THU));
    }

    private ReportId stated(int back) {
        var report = begun(back);
        for (var measure : as(THU, () -> reports.missing(report, THU))) {
            act(THU, () -> reports.state(UUID.randomUUID(), report, measure, 4L, "", THU));
        }
        return report;
    }

    private int post(ReportId report, UUID deed, Viewer viewer) {
        return mvc.post()
                .uri("/reports/" + report + "/papers")
                .param("deed", deed.toString())
                .with(by(viewer))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private byte[] bytes(ReportId report, String format, Viewer viewer) {
        return mvc.get()
                .uri("/reports/" + report + "/paper?format=" + format)
                .with(by(viewer))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private String pdf(ReportId report, Viewer viewer) throws IOException {
        try (var document = Loader.loadPDF(bytes(report, "PDF", viewer))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
