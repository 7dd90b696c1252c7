package vn.quantriet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.document.ReadingState;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.CommitteeKind;
import vn.quantriet.organization.CommitteeLine;
import vn.quantriet.organization.Committees;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// Drafts are signed once and never edited after; numbers are given without gap or double; papers stand in the register.
@ModuleTest
@Tag("A7")
@Tag("A1")
class IssuingModuleTests {

    private static final IssueForm NOBODY = new IssueForm(null, List.of());
    private static final OutgoingFilter ALL = new OutgoingFilter(null, null, null, null);

    @Autowired Drafts drafts;
    @Autowired DraftDesk desk;
    @Autowired Signings signings;
    @Autowired Issuing issuing;
    @Autowired Outgoing outgoing;
    @Autowired DraftHome home;
    @Autowired Documents documents;
    @Autowired Committees committees;
    @Autowired Reorganization reorganization;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester mvc;

    @Test
    void isSubmittedGivenBackAndSignedByWhoMay() {
        var secretary = cell();
        var office = office(secretary);
        var id = whole("về nước", office);
        assertThatThrownBy(() -> signings.sign(id, version(id, office), secretary))
                .isInstanceOf(DraftRefused.class);
        signings.submit(id, version(id, office), "Kính trình", office);
        signings.submit(id, version(id, office), "Kính trình", office);
        assertThat(state(id, office)).isEqualTo(DraftState.SUBMITTED);
        assertThat(home.waiting(secretary)).anyMatch(line -> line.path().equals(id.page()));
        assertThatThrownBy(() -> signings.sign(id, version(id, office), office))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signings.giveBack(id, " ", secretary))
                .isInstanceOf(DraftRefused.class);

        signings.giveBack(id, "Thiếu số liệu", secretary);
        assertThat(state(id, office)).isEqualTo(DraftState.RETURNED);
        assertThat(home.waiting(office))
                .anyMatch(line -> line.action().equals("draft.waiting.returned"));
        assertThat(mvc.get().uri(id.page()).with(by(office))).bodyText().contains("Thiếu số liệu");

        signings.submit(id, version(id, office), "", office);
        signings.sign(id, version(id, office), secretary);
        signings.sign(id, version(id, office), secretary);
        assertThat(state(id, office)).isEqualTo(DraftState.SIGNED);
        assertThat(signings.signed(id, office))
                .hasValueSatisfying(
                        signed -> assertThat(signed.signer()).isEqualTo(secretary.name()));
        assertThat(home.waiting(office))
                .anyMatch(line -> line.action().equals("draft.waiting.issue"));
    }

    @Test
    void isNotSignedWhileAPartIsMissing() {
        var secretary = cell();
        var id =
                drafts.begin(
                        NewDraft.of(DraftId.next(), DocumentType.PLAN, "về nước", List.of()),
                        secretary);
        signings.submit(id, version(id, secretary), "", secretary);
        assertThatThrownBy(() -> signings.sign(id, version(id, secretary), secretary))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(DraftRefused.Reason.PARTS_MISSING));
    }

    @Test
    void isNotSignedByAnotherThanTheOneNamedNorInAVersionThatWasNotRead() {
        var secretary = cell();
        var id = whole("về nước", secretary);
        var text = desk.row(id, secretary).text();
        jdbc.sql("update draft.draft set signer_ref = :other, signer = 'Người khác' where id = :id")
                .param("other", UUID.randomUUID())
                .param("id", id.value())
                .update();
        signings.submit(id, version(id, secretary), "", secretary);
        assertThatThrownBy(() -> signings.sign(id, version(id, secretary), secretary))
                .isInstanceOf(DraftRefused.class);
        signings.takeBack(id, secretary);
        desk.save(id, version(id, secretary), text, secretary);
        signings.submit(id, version(id, secretary), "", secretary);
        assertThatThrownBy(() -> signings.sign(id, version(id, secretary) - 1, secretary))
                .isInstanceOf(DraftRefused.class);
    }

    @Test
    void isNotEditedAfterSigningAlsoNotBySqlAndNotInARace() {
        var secretary = cell();
        var office = office(secretary);
        var id = whole("về nước", office);
        signings.submit(id, version(id, office), "", office);
        int version = version(id, office);
        var outcomes =
                AtOnce.all(
                        () -> {
                            signings.sign(id, version, secretary);
                            return "signed";
                        },
                        () ->
                                desk.save(
                                        id,
                                        version,
                                        DraftTexts.with(DraftTexts.whole("x"), "lén"),
                                        office),
                        () -> {
                            signings.takeBack(id, office);
                            return "back";
                        },
                        () ->
                                desk.save(
                                        id,
                                        version,
                                        DraftTexts.with(DraftTexts.whole("x"), "lén"),
                                        office));
        if (!outcomes.contains("signed")) {
            signings.submit(id, version(id, office), "", office);
            signings.sign(id, version(id, office), secretary);
        }
        var signed = issuing.preview(id, office);
        assertThat(signed.reference()).startsWith("01-KH/");

        assertThatThrownBy(() ->
                        desk.save(
                                id,
                                version(id, office),
                                DraftTexts.with(DraftTexts.whole("x"), "sửa sau khi ký"),
                                office))
                .isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> jdbc.sql("update draft.wording set title = 'sửa'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from draft.signing").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        jdbc.sql(
                        "update draft.draft set title = 'sửa bằng SQL', texts = array['lén', 'lén'] where id = :id")
                .param("id", id.value())
                .update();
        var paper = issuing.issue(id, NOBODY, office);
        var text = transactions.execute(_ -> documents.text(paper));
        assertThat(text).doesNotContain("sửa bằng SQL", "lén");
    }

    @Test
    void standsInTheRegisterWithFullDescriptionAndIsReadableAtOnce() {
        var secretary = cell();
        var id = signed("về đo mực nước", secretary);
        var document = issuing.issue(id, NOBODY, secretary);

        var line = documents.line(document, secretary);
        assertThat(line.direction()).isEqualTo(Direction.OUTGOING);
        assertThat(line.state()).isEqualTo(ReadingState.READABLE);
        assertThat(line.reference()).isEqualTo("01-KH/CB");
        assertThat(line.issuedOn()).isEqualTo(LocalDate.now());
        var known = transactions.execute(_ -> documents.description(document));
        assertThat(known.type()).isEqualTo(DocumentType.PLAN);
        assertThat(known.place()).isEqualTo("Hà Nội");
        assertThat(known.signatures().getFirst().name()).isEqualTo(secretary.name());
        assertThat(known.signatures().getFirst().capacity()).isEqualTo("T/M CHI BỘ");
        assertThat(known.recipients())
                .extracting(recipient -> recipient.purpose())
                .contains("để b/c");
        assertThat(documents.find("muc nuoc", secretary, 10))
                .extracting(found -> found.id())
                .contains(document);
        var text = documents.text(document, secretary);
        assertThat(text)
                .contains("Số 01-KH/CB", "Đo mực nước hằng ngày", "Nơi nhận")
                .doesNotContain("DỰ THẢO");

        var pdf = mvc.get().uri(document.page() + "/original").with(by(secretary)).exchange();
        assertThat(pdf).hasStatusOk();
        assertThat(
                        new String(
                                pdf.getResponse().getContentAsByteArray(),
                                0,
                                5,
                                StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(mvc.get().uri(id.page() + "/issued-docx").with(by(secretary))).hasStatusOk();
        assertThat(mvc.get().uri(document.page() + "/drafts").with(by(secretary)))
                .bodyText()
                .contains(id.page());
        assertThat(mvc.get().uri(id.page()).with(by(secretary)))
                .bodyText()
                .contains(document.page(), "Số 01-KH/CB")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void givesNumbersToManyAtOnceWithoutGapOrDouble() {
        var secretary = cell();
        int many = 14;
        var signed =
                IntStream.range(0, many)
                        .mapToObj(each -> signed("về việc " + each, secretary))
                        .toList();
        var failing = signed("về việc không thành", secretary);
        var deeds = new ArrayList<Callable<?>>();
        signed.forEach(id -> deeds.add(() -> issuing.issue(id, NOBODY, secretary)));
        deeds.add(
                5,
                () ->
                        transactions.execute(status -> {
                            issuing.issue(failing, NOBODY, secretary);
                            status.setRollbackOnly();
                            return "failed";
                        }));
        var outcomes = AtOnce.all(deeds.toArray(Callable<?>[]::new));

        assertThat(outcomes).filteredOn(DocumentId.class::isInstance).hasSize(many);
        assertThat(numbers(secretary))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, many).boxed().toList());
        assertThat(state(failing, secretary)).isEqualTo(DraftState.SIGNED);
        issuing.issue(failing, NOBODY, secretary);
        assertThat(numbers(secretary)).contains(many + 1);
    }

    @Test
    void isIssuedOnceByManyAtTheSameMoment() {
        var secretary = cell();
        var id = signed("về nước", secretary);
        Callable<DocumentId> issue = () -> issuing.issue(id, NOBODY, secretary);
        var outcomes = AtOnce.all(issue, issue, issue, issue, issue);
        assertThat(outcomes).allMatch(outcomes.getFirst()::equals);
        assertThat(numbers(secretary)).containsExactly(1);
    }

    @Test
    void countsEachKindAnewInEachTerm() {
        var secretary = cell();
        issuing.issue(signed("về một", secretary), NOBODY, secretary);
        var report = signed(DocumentType.REPORT, DraftTexts.whole("về hai"), secretary);
        issuing.issue(report, NOBODY, secretary);
        assertThat(references(secretary)).containsExactlyInAnyOrder("01-KH/CB", "01-BC/CB");
        assertThat(outgoing.term(secretary).known()).isFalse();

        elect(secretary.unit(), LocalDate.now().minusDays(10));
        assertThat(outgoing.term(secretary).known()).isTrue();
        issuing.issue(signed("về ba", secretary), NOBODY, secretary);
        assertThat(references(secretary))
                .containsExactlyInAnyOrder("01-KH/CB", "01-BC/CB", "01-KH/CB");
        assertThat(outgoing.terms(secretary)).hasSize(2);
    }

    @Test
    void papersOfACongressAreCountedInOneSeries() {
        var secretary = cell();
        var whole = DraftTexts.whole("của đại hội");
        var congress =
                new DraftText(
                        whole.title(),
                        whole.place(),
                        IssuingBody.CONGRESS,
                        "T/M ĐOÀN CHỦ TỊCH",
                        "CHỦ TỊCH ĐOÀN",
                        "",
                        null,
                        "",
                        whole.sections(),
                        whole.recipients(),
                        "");
        issuing.issue(signed(DocumentType.RESOLUTION, congress, secretary), NOBODY, secretary);
        issuing.issue(signed(DocumentType.REPORT, congress, secretary), NOBODY, secretary);
        assertThat(references(secretary)).containsExactlyInAnyOrder("01-NQ/ĐH", "02-BC/ĐH");
    }

    @Test
    void keepsNumbersThatWereKeptOrCancelledWithTheirReason() {
        var secretary = cell();
        outgoing.keep(DocumentType.PLAN, "Kế hoạch soạn trên giấy", secretary);
        outgoing.keep(DocumentType.PLAN, "Kế hoạch thứ hai", secretary);
        var id = signed("về nước", secretary);
        assertThat(issuing.preview(id, secretary).kept()).containsExactly(1, 2);
        assertThatThrownBy(() -> issuing.issue(id, new IssueForm(7, null), secretary))
                .isInstanceOf(DraftRefused.class);
        issuing.issue(id, new IssueForm(2, null), secretary);
        var first =
                outgoing.list(ALL, secretary, Paging.first()).lines().stream()
                        .filter(line -> line.number() == 1)
                        .findFirst()
                        .orElseThrow();
        assertThatThrownBy(() -> outgoing.cancel(first.given(), "", secretary))
                .isInstanceOf(DraftRefused.class);
        outgoing.cancel(first.given(), "Không ban hành nữa", secretary);
        assertThatThrownBy(() -> outgoing.cancel(first.given(), "lần nữa", secretary))
                .isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> outgoing.cancel(first.given(), "của người khác", THU))
                .isInstanceOf(NotFound.class);
        assertThat(outgoing.list(ALL, secretary, Paging.first()).lines())
                .extracting(OutgoingLine::state)
                .containsExactlyInAnyOrder(OutgoingState.CANCELLED, OutgoingState.ISSUED);
        issuing.issue(signed("về ba", secretary), NOBODY, secretary);
        assertThat(numbers(secretary)).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(mvc.get().uri("/outgoing").with(by(secretary)))
                .bodyText()
                .contains("Không ban hành nữa", "01-KH/CB", "02-KH/CB", "03-KH/CB");
    }

    @Test
    void goesOnFromAPaperRegisterOnce() {
        var secretary = cell();
        outgoing.start(DocumentType.PLAN, 36, secretary);
        assertThatThrownBy(() -> outgoing.start(DocumentType.PLAN, 50, secretary))
                .isInstanceOf(DraftRefused.class);
        issuing.issue(signed("về nước", secretary), NOBODY, secretary);
        assertThat(references(secretary)).containsExactly("36-KH/CB");
        assertThatThrownBy(() -> outgoing.start(DocumentType.PLAN, 1, secretary))
                .isInstanceOf(DraftRefused.class);
    }

    @Test
    void sendsItToTheReceiversThatAreMeant() {
        var id = signed(DocumentType.PLAN, forMany(), MINH);
        var preview = issuing.preview(id, HOA);
        assertThat(preview.receivers())
                .extracting(Receiver::isReached)
                .containsExactly(true, true, false);
        var document = issuing.issue(id, new IssueForm(null, List.of(0)), HOA);
        assertThat(documents.find(document, LAN)).isPresent();
        assertThat(documents.find(document, THU)).isEmpty();
    }

    private static DraftText forMany() {
        var whole = DraftTexts.whole("về nước");
        return new DraftText(
                whole.title(),
                whole.place(),
                IssuingBody.STANDING_COMMITTEE,
                "T/M BAN THƯỜNG VỤ",
                "BÍ THƯ",
                "",
                null,
                "",
                whole.sections(),
                "Đảng bộ Cục Sông ngòi (để th/h)\nCác chi bộ trực thuộc (để biết)\nBan Tổ chức Trung ương (để b/c)\nLưu Văn phòng",
                "");
    }

    @Test
    void keepsTheScanWithSealBesideIt() {
        var secretary = cell();
        var id = signed("về nước", secretary);
        issuing.issue(id, NOBODY, secretary);
        var scan =
                new MockMultipartFile(
                        "file",
                        "co-dau.pdf",
                        "application/pdf",
                        "%PDF-1.4 dau".getBytes(StandardCharsets.UTF_8));
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.multipart(id.page() + "/sealed-copies")
                                        .file(scan)
                                        .with(by(secretary))))
                .hasStatus3xxRedirection();
        var copy = issuing.sealed(id, secretary).getFirst();
        assertThat(mvc.get().uri(id.page() + "/sealed-copies/" + copy.id()).with(by(secretary)))
                .hasStatusOk();
        assertThat(mvc.get().uri(id.page() + "/sealed-copies/" + copy.id()).with(by(THU)))
                .hasStatus(404);
    }

    @Test
    void theRegisterIsTakenAlongWithAPurposeAndHoldsNoFormula() throws IOException {
        var secretary = cell();
        issuing.issue(
                signed(DocumentType.PLAN, DraftTexts.whole("=1+2 về nước"), secretary),
                NOBODY,
                secretary);
        assertThat(mvc.post().uri("/outgoing/exports").with(by(secretary))).hasStatus(422);
        var answer =
                mvc.post()
                        .uri("/outgoing/exports")
                        .param("purpose", "nộp lưu trữ")
                        .with(by(secretary))
                        .exchange();
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellText(0)).isEqualTo("01-KH/CB");
            assertThat(row.getCellText(3)).isEqualTo("'=1+2 về nước");
            assertThat(row.getCellText(4)).isEqualTo(secretary.name());
        }
    }

    private List<Integer> numbers(Viewer viewer) {
        return outgoing.list(ALL, viewer, new Paging(1, 100)).lines().stream()
                .map(OutgoingLine::number)
                .toList();
    }

    private List<String> references(Viewer viewer) {
        return outgoing.list(ALL, viewer, new Paging(1, 100)).lines().stream()
                .map(OutgoingLine::reference)
                .toList();
    }

    private DraftId signed(String title, Viewer secretary) {
        return signed(DocumentType.PLAN, DraftTexts.whole(title), secretary);
    }

    private DraftId signed(DocumentType type, DraftText text, Viewer secretary) {
        var id = whole(type, text, secretary);
        signings.submit(id, version(id, secretary), "", secretary);
        signings.sign(id, version(id, secretary), secretary);
        return id;
    }

    private DraftId whole(String title, Viewer viewer) {
        return whole(DocumentType.PLAN, DraftTexts.whole(title), viewer);
    }

    private DraftId whole(DocumentType type, DraftText text, Viewer viewer) {
        var id = drafts.begin(NewDraft.of(DraftId.next(), type, text.title(), List.of()), viewer);
        desk.save(id, version(id, viewer), text, viewer);
        return id;
    }

    private int version(DraftId id, Viewer viewer) {
        return desk.row(id, viewer).version();
    }

    private DraftState state(DraftId id, Viewer viewer) {
        return drafts.line(id, viewer).state();
    }

    private void elect(UnitId unit, LocalDate from) {
        committees.elect(
                unit,
                new CommitteeLine(Uuid7.next(), CommitteeKind.EXECUTIVE, from, null, 5),
                administrator());
    }

    private static Viewer administrator() {
        var role = new HeldRole(Uuid7.next(), Role.ADMINISTRATOR, LAKES, new UnitPath("r"), "");
        return HOA.as(role);
    }

    /// The secretary of a fresh cell below the rivers.
    private Viewer cell() {
        var id = UnitId.next();
        reorganization.foundAll(
                List.of(
                        new NewUnit(
                                id,
                                LAN.unit(),
                                UnitKind.CELL,
                                new UnitName("Chi bộ thử " + id, ""),
                                "",
                                LocalDate.now().minusYears(2),
                                "")),
                administrator());
        return at(id, Role.SECRETARY, THU);
    }

    private Viewer office(Viewer secretary) {
        return at(secretary.unit(), Role.OFFICE, HOA);
    }

    private Viewer at(UnitId unit, Role role, Viewer person) {
        var held = new HeldRole(Uuid7.next(), role, unit, units.path(unit), "");
        return new Viewer(person.account(), person.member(), person.name(), held, List.of(held));
    }
}
