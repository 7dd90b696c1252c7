package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.report.Deeds.act;
import static vn.quantriet.report.Deeds.as;
import static vn.quantriet.testing.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.assignment.Acceptances;
import vn.quantriet.assignment.Assignments;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// A report drafts itself from the facts of its period; its author writes on, and its figures always open what they were counted from.
@ModuleTest
@Tag("G2")
class ReportModuleTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Days DAYS = new Days(TODAY.minusMonths(2), TODAY.plusDays(1));
    private static final LocalDate DUE = TODAY.plusDays(20);

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired Rounds rounds;
    @Autowired Reports reports;
    @Autowired Consolidations consolidations;
    @Autowired Facts facts;
    @Autowired MockMvcTester mvc;

    /// A figure is asked for once for a period, also when a test is run again.
    private static int runs;

    private Deeds deeds;

    @BeforeEach
    void begin() {
        deeds = new Deeds(plans, drafts, assignments, acceptances, worklist);
    }

    @Test
    void draftsItselfAndEveryFigureOpensItsFacts() {
        done("Đo hồ một");
        var report = begun(THU);

        var page = page(report, THU);
        var completed = figure(page, "TURN_COMPLETED");
        assertThat(completed.counted()).isPositive();
        assertThat(page.sections().getFirst().typed())
                .contains("[%d #%d]".formatted(completed.counted(), completed.number()))
                .contains("kỳ trước");
        assertThat(mvc.get().uri(page.page()).with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("/figures/" + completed.number());
        for (var figure : page.all()) {
            var opened = as(THU, () -> reports.open(report, figure.number(), THU, Paging.first()));
            assertThat(opened.lines().lines().stream().mapToLong(FactLine::number).sum())
                    .as(figure.measure())
                    .isEqualTo(figure.isAwaited() ? 0L : figure.counted());
        }
        assertThat(mvc.get().uri(page.path(completed)).with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("Đo hồ một", "Biên bản đo");
        assertThat(as(THU, () -> reports.begin(page.owed().round(), THU))).isEqualTo(report);
    }

    @Test
    void keepsWhatAFigureWasCountedFrom() {
        done("Đo hồ hai");
        var report = begun(THU);
        var completed = figure(page(report, THU), "TURN_COMPLETED");
        done("Đo hồ ba", Objects.requireNonNull(completed.counted()) + 1);

        var before = as(THU, () -> reports.open(report, completed.number(), THU, Paging.first()));
        assertThat(before.number()).isEqualTo(completed.counted());
        assertThat(before.lines().total()).isEqualTo(completed.counted());

        assertThat(as(THU, () -> reports.recount(report, THU))).isPositive();
        var after = as(THU, () -> reports.open(report, completed.number(), THU, Paging.first()));
        assertThat(after.number()).isEqualTo(Objects.requireNonNull(completed.counted()) + 1);
        assertThat(after.lines().total())
                .isEqualTo(Objects.requireNonNull(completed.counted()) + 1);
    }

    @Test
    void writesOnAndKeepsFiguresInTheWords() {
        var report = begun(THU);
        var page = page(report, THU);
        var due = figure(page, "TURN_DUE");
        var words = "Có [x #%d] việc; [chép #999] và {TURN_DUE}".formatted(due.number());

        assertThat(save(report, page.version(), words, THU)).isEqualTo(new Saving.Saved(1));
        assertThat(save(report, page.version(), "Bản của người khác", THU))
                .isEqualTo(new Saving.Conflict());

        var saved = page(report, THU);
        assertThat(saved.sections().getFirst().typed())
                .isEqualTo(
                        "Có [%d #%d] việc; [chép #999] và {TURN_DUE}"
                                .formatted(due.counted(), due.number()));
        assertThat(saved.version()).isEqualTo(1);
        var stale =
                mvc.post()
                        .uri(page.page() + "/content")
                        .param("version", "0")
                        .param("words", "Viết đè")
                        .with(by(THU));
        assertThat(stale).hasStatus(409).bodyText().contains("Viết đè", "Đặng Minh Thu");
    }

    @Test
    void showsAnotherFigureBesideTheCountedOneWithItsReason() {
        var report = begun(THU);
        var figure = figure(page(report, THU), "TURN_DUE");
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> override(report, figure, 9L, " "));
        override(report, figure, 9L, "Một việc giao bằng lời");

        assertThat(mvc.get().uri("/reports/" + report).with(by(THU)))
                .bodyText()
                .contains("hệ thống đếm " + figure.counted(), "Một việc giao bằng lời");
        override(report, figure, null, "Đã có văn bản");
        assertThat(figure(page(report, THU), "TURN_DUE").said()).isNull();
        assertThat(page(report, THU).history())
                .extracting(StepLine::kind)
                .contains("said", "counted_again");
    }

    @Test
    void asksOnceForAFigureThatOnlyTheUnitKnows() {
        var days = new Days(TODAY.minusDays(100 + runs++), TODAY.plusDays(2));
        var first = begun(THU, days);
        assertThat(page(first, THU).missing()).containsExactly("meetings");
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(
                        () -> act(THU, () -> reports.submit(UUID.randomUUID(), first, "", THU)));

        act(THU, () -> reports.state(UUID.randomUUID(), first, "meetings", 6L, "Sổ biên bản", THU));

        assertThat(page(first, THU).missing()).isEmpty();
        assertThat(figure(page(first, THU), "meetings").counted()).isEqualTo(6);
        var second = begun(THU, days);
        assertThat(page(second, THU).missing()).isEmpty();
        var meetings = figure(page(second, THU), "meetings");
        assertThat(meetings.counted()).isEqualTo(6);
        var opened = as(THU, () -> reports.open(second, meetings.number(), THU, Paging.first()));
        var source = opened.lines().lines().getFirst().path();
        assertThat(mvc.get().uri(source).with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("Sổ biên bản", "Đặng Minh Thu");
        assertThat(status(source, LAN)).isEqualTo(404);

        act(THU, () -> reports.state(UUID.randomUUID(), first, "meetings", 7L, "", THU));
        assertThat(figure(page(first, THU), "meetings").counted()).isEqualTo(7);
    }

    @Test
    void tellsWhatNobodyStatedFromNothing() throws java.io.IOException {
        var days = new Days(TODAY.minusDays(300 + runs++), TODAY.plusDays(2));
        var upper = begun(LAN, days);
        var cell = begun(THU, days);
        assertThat(figure(page(cell, THU), "meetings").counted()).isNull();
        assertThat(page(cell, THU).sections().toString()).contains("[chưa khai #");
        assertThat(figure(page(upper, LAN), "talks").counted()).isNull();
        assertThat(text(cell, THU)).contains("Chi bộ đã tổ chức … cuộc sinh hoạt");
        assertThat(mvc.get().uri("/reports/" + cell).with(by(THU)))
                .bodyText()
                .contains("chưa khai");

        act(THU, () -> reports.state(UUID.randomUUID(), cell, "meetings", 0L, "", THU));

        assertThat(figure(page(cell, THU), "meetings").counted()).isZero();
        assertThat(page(cell, THU).missing()).isEmpty();
        assertThat(text(cell, THU)).contains("Chi bộ đã tổ chức 0 cuộc sinh hoạt");
        var number = figure(page(cell, THU), "meetings").number();
        assertThat(as(THU, () -> reports.open(cell, number, THU, Paging.first())).lines().total())
                .isEqualTo(1);
    }

    /// Two halves make a year; nobody is asked for the year again.
    @Test
    void carriesTheHalvesOverIntoTheYear() {
        int year = 2021 + runs++ % 4;
        var first = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30));
        var last = new Days(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
        var both = new Days(first.from(), last.to());
        var half = begun(THU, first);
        state(half, 12L, "");
        var whole = begun(THU, both);
        assertThat(page(whole, THU).missing()).containsExactly("meetings");

        state(begun(THU, last), 9L, "");

        var page = page(whole, THU);
        assertThat(page.missing()).isEmpty();
        assertThat(figure(page, "meetings").counted()).isEqualTo(21);
        assertThat(page.carried())
                .singleElement()
                .satisfies(carried -> {
                    assertThat(carried.statement().number()).isEqualTo(21);
                    assertThat(carried.parts())
                            .extracting(Statement::number)
                            .containsExactly(12L, 9L);
                });
        var number = figure(page, "meetings").number();
        var source =
                as(THU, () -> reports.open(whole, number, THU, Paging.first()))
                        .lines()
                        .lines()
                        .getFirst()
                        .path();
        assertThat(mvc.get().uri(source).with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("Lấy từ", "01/01/" + year, ">12<", ">9<");
        assertThat(mvc.get().uri("/reports/" + whole + "/edit").with(by(THU)))
                .bodyText()
                .contains("Số liệu không phải khai lại");

        state(half, 13L, "Đếm sót một cuộc");
        assertThat(figure(page(whole, THU), "meetings").counted()).isEqualTo(22);

        assertThatExceptionOfType(ReportRefused.class).isThrownBy(() -> state(whole, 30L, ""));
        state(whole, 30L, "Tính cả sinh hoạt chuyên đề");
        assertThat(figure(page(whole, THU), "meetings").counted()).isEqualTo(30);
        assertThat(page(whole, THU).carried()).isEmpty();
        assertThat(as(THU, () -> reports.recount(whole, THU))).isZero();

        var adHoc = begun(THU, both);
        assertThat(page(adHoc, THU).missing()).isEmpty();
        assertThat(figure(page(adHoc, THU), "meetings").counted()).isEqualTo(30);
    }

    private void state(ReportId report, long number, String note) {
        act(THU, () -> reports.state(UUID.randomUUID(), report, "meetings", number, note, THU));
    }

    private String text(ReportId report, Viewer viewer) throws java.io.IOException {
        var pdf = mvc.get().uri("/reports/" + report + "/paper").with(by(viewer)).exchange();
        try (var document =
                org.apache.pdfbox.Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new org.apache.pdfbox.text.PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ");
        }
    }

    @Test
    void goesUpAndComesBackAndIsLocked() {
        var report = submitted(THU);
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> save(report, 0, "Sửa lén", THU));
        assertThat(status("/reports/" + report, MINH)).isEqualTo(200);

        act(MINH, () -> reports.giveBack(UUID.randomUUID(), report, "Thiếu nguyên nhân", MINH));
        assertThat(status("/reports/" + report, MINH)).isEqualTo(404);
        assertThat(save(report, 0, "Nguyên nhân: mưa lũ", THU)).isEqualTo(new Saving.Saved(1));
        act(THU, () -> reports.submit(UUID.randomUUID(), report, "", THU));

        var deed = UUID.randomUUID();
        act(MINH, () -> reports.accept(deed, report, "Đạt", MINH));
        act(MINH, () -> reports.accept(deed, report, "Đạt", MINH));
        act(MINH, () -> reports.lock(UUID.randomUUID(), report, MINH));
        assertThat(page(report, THU).owed().state()).isEqualTo(ReportState.LOCKED);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        act(THU, () -> reports.unlock(UUID.randomUUID(), report, "Muốn sửa", THU)));
        act(MINH, () -> reports.unlock(UUID.randomUUID(), report, "Sai số liệu", MINH));
        assertThat(page(report, THU).owed().state()).isEqualTo(ReportState.RETURNED);
        assertThat(page(report, THU).history())
                .extracting(StepLine::kind)
                .containsExactly(
                        "unlocked",
                        "locked",
                        "accepted",
                        "submitted",
                        "returned",
                        "submitted",
                        "begun");
    }

    @Test
    @Tag("J")
    void isWrittenByItsUnitAndJudgedByWhoAsked() {
        var report = begun(THU);
        assertThat(status("/reports/" + report, MINH)).isEqualTo(404);
        assertThat(status("/reports/" + report, LAN)).isEqualTo(404);
        assertThat(status("/reports/" + report + "/edit", MINH)).isEqualTo(404);
        var handedIn = submitted(THU);

        assertThat(status("/reports/" + handedIn, DUNG)).isEqualTo(200);
        assertThat(status("/reports/" + handedIn, LAN)).isEqualTo(404);
        assertThat(status("/reports/" + handedIn + "/figures/1", LAN)).isEqualTo(404);
        assertThat(post("/reports/" + handedIn + "/acceptance", DUNG)).isEqualTo(404);
        assertThat(post("/reports/" + handedIn + "/acceptance", THU)).isEqualTo(404);
        assertThat(post("/reports/" + handedIn + "/lock", MINH)).isEqualTo(422);
        assertThat(post("/reports/" + handedIn + "/acceptance", MINH)).isEqualTo(302);
    }

    @Test
    void aCommitteeHasARowForEachUnitBelow() {
        var report = begun(LAN);
        var page = page(report, LAN);

        assertThat(page.rows(1))
                .extracting(row -> row.getFirst().unit())
                .contains(CELL_ONE, CELL_TWO);
        assertThat(mvc.get().uri(page.page() + "/edit").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("[bảng #T1]", "Số liệu chỉ đơn vị biết");
    }

    @Test
    @Tag("G3")
    void gathersTheAcceptedReportsBelowAlsoALateOne() {
        var upper = asked(HOA, null, RIVERS);
        var report = as(LAN, () -> reports.begin(upper, LAN));
        var below = asked(LAN, upper, CELL_ONE, CELL_TWO);
        var due = figure(page(report, LAN), "TURN_DUE");
        var first = as(BINH, () -> reports.begin(below, BINH));
        var said = figure(page(first, BINH), "TURN_DUE").number();
        act(BINH, () -> reports.override(UUID.randomUUID(), first, said, 50L, "Giao lời", BINH));
        act(BINH, () -> reports.save(first, 0, List.of("Đã làm [5 #" + said + "] việc."), BINH));
        assertThat(gathered(report).received()).isZero();
        accepted(first, BINH);

        var gathered = gathered(report);
        assertThat(gathered.expected()).isEqualTo(2);
        assertThat(gathered.received()).isEqualTo(1);
        var sum =
                gathered.sums().stream()
                        .filter(each -> each.figure().number() == due.number())
                        .findFirst()
                        .orElseThrow();
        assertThat(sum.below()).isEqualTo(50);
        assertThat(gathered.below().getFirst().sections().getFirst().words())
                .isEqualTo("Đã làm 50 việc.");

        act(LAN, () -> consolidations.merge(report, first, 1, LAN));
        act(LAN, () -> consolidations.merge(report, first, 1, LAN));
        assertThat(as(LAN, () -> consolidations.takeSums(UUID.randomUUID(), report, LAN)))
                .isPositive();
        assertThat(figure(page(report, LAN), "TURN_DUE").shown()).isEqualTo(sum.total());
        var words =
                page(report, LAN).sections().stream()
                        .map(ReportPage.Section::typed)
                        .collect(java.util.stream.Collectors.joining("\n"));
        assertThat(words)
                .containsOnlyOnce("Theo báo cáo của Chi bộ Phòng Quan trắc: Đã làm 50 việc.");

        var held =
                new HeldRole(
                        UUID.randomUUID(), Role.SECRETARY, CELL_TWO, new UnitPath("r.1.5.7"), "");
        var late = new Viewer(AN.account(), AN.member(), AN.name(), held, List.of(held));
        accepted(as(late, () -> reports.begin(below, late)), late);
        assertThat(gathered(report).received()).isEqualTo(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(first, LAN));
        assertThat(mvc.get().uri("/reports/" + report + "/consolidation").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("2</strong>/2", "Đưa vào báo cáo");
        assertThat(status("/reports/" + report + "/consolidation", MINH)).isEqualTo(404);
    }

    private Consolidation gathered(ReportId report) {
        return of(report, LAN);
    }

    private Consolidation of(ReportId report, Viewer viewer) {
        return as(viewer, () -> consolidations.of(report, viewer));
    }

    private void accepted(ReportId report, Viewer by) {
        for (var measure : as(by, () -> reports.missing(report, by))) {
            act(by, () -> reports.state(UUID.randomUUID(), report, measure, 2L, "", by));
        }
        act(by, () -> reports.submit(UUID.randomUUID(), report, "", by));
        act(LAN, () -> reports.accept(UUID.randomUUID(), report, "", LAN));
    }

    private RoundId asked(Viewer by, @Nullable RoundId upper, UnitId... units) {
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.SIX_MONTHS,
                        "Báo cáo thử",
                        DAYS.from(),
                        DAYS.to(),
                        DUE,
                        "",
                        upper == null ? null : upper.value(),
                        java.util.Arrays.stream(units).map(UnitId::value).toList());
        return as(by, () -> rounds.open(form, by));
    }

    @Test
    void isPrintedInTheOfficialForm() throws java.io.IOException {
        var report = submitted(THU);
        act(MINH, () -> reports.giveBack(UUID.randomUUID(), report, "Thiếu", MINH));
        override(report, figure(page(report, THU), "TURN_DUE"), 31L, "Một việc giao bằng lời");

        var pdf = mvc.get().uri("/reports/" + report + "/paper").with(by(THU)).exchange();
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        try (var document =
                org.apache.pdfbox.Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(
                            new org.apache.pdfbox.text.PDFTextStripper()
                                    .getText(document)
                                    .replaceAll("\\s+", " "))
                    .contains("BÁO CÁO", "DỰ THẢO", "Chi bộ có 31 nhiệm vụ đến hạn")
                    .contains("Một việc giao bằng lời");
        }
        var docx =
                mvc.get().uri("/reports/" + report + "/paper?format=DOCX").with(by(THU)).exchange();
        assertThat(docx).hasStatusOk();
        assertThat(docx.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(status("/reports/" + report + "/paper", MINH)).isEqualTo(404);
    }

    private void done(String content) {
        done(content, 1);
    }

    private void done(String content, long least) {
        var work = deeds.handedOut(HOA, THU, "Chi bộ Viện Hồ đầm", content, TODAY);
        deeds.done(work, THU, MINH);
        var filter = new FactFilter("TURN_COMPLETED", LAKES, Reach.SUBTREE, DAYS.from(), DAYS.to());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> as(MINH, () -> facts.open(filter, MINH, Paging.first())),
                        opened ->
                                opened.lines().total() >= least
                                        && opened.lines().lines().stream()
                                                .anyMatch(line -> line.words().equals(content)));
    }

    private ReportId begun(Viewer by) {
        return begun(by, DAYS);
    }

    private ReportId begun(Viewer by, Days days) {
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.SIX_MONTHS,
                        "Báo cáo thử",
                        days.from(),
                        days.to(),
                        DUE,
                        "",
                        null,
                        List.of(by.unit().value()));
        var round = as(HOA, () -> rounds.open(form, HOA));
        return as(by, () -> reports.begin(round, by));
    }

    private ReportId submitted(Viewer by) {
        var report = begun(by);
        for (var measure : page(report, by).missing()) {
            act(by, () -> reports.state(UUID.randomUUID(), report, measure, 2L, "", by));
        }
        act(by, () -> reports.submit(UUID.randomUUID(), report, "", by));
        return report;
    }

    private Saving save(ReportId report, int version, String words, Viewer by) {
        return as(by, () -> reports.save(report, version, List.of(words), by));
    }

    private void override(
            ReportId report, ReportFigure figure, @Nullable Long said, String reason) {
        act(
                THU,
                () ->
                        reports.override(
                                UUID.randomUUID(), report, figure.number(), said, reason, THU));
    }

    private static ReportFigure figure(ReportPage page, String measure) {
        return page.inWords().stream()
                .filter(each -> each.measure().equals(measure) && !each.before())
                .findFirst()
                .orElseThrow();
    }

    private ReportPage page(ReportId report, Viewer viewer) {
        return as(viewer, () -> reports.page(report, new PlainNames(), viewer));
    }

    private int status(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }

    private int post(String path, Viewer viewer) {
        return mvc.post()
                .uri(path)
                .param("deed", UUID.randomUUID().toString())
                .with(by(viewer))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
