package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.Personnel;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// Deadlines on days off, work that waits for a day, work that is asked for again.
@ModuleTest
@Tag("B2")
@TestPropertySource(properties = "quantriet.test.database=deadline")
class DeadlineModuleTests {

    /// Giỗ Tổ Hùng Vương, a Friday; the next working day is the Monday.
    private static final LocalDate HOLIDAY = LocalDate.parse("2027-04-16");

    private static final LocalDate MONDAY = LocalDate.parse("2027-04-19");
    private static final String LAKES_CELL = "Chi bộ Viện Hồ đầm";

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired Personnel personnel;
    @Autowired Turns turns;
    @Autowired Guidances guidances;
    @Autowired GuidanceRepository waiting;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    private Work work;

    @BeforeEach
    void keepDeadlinesOnDaysOff() {
        work = new Work(plans, drafts, assignments, worklist, personnel);
        shift("FIXED", "KEEP");
    }

    @Test
    void tellsThatADeadlineIsADayOffAndLeavesItThere() {
        var plan = work.handedOut(HOA, fixed(HOLIDAY), LAKES_CELL);
        var line = work.all(plan, THU, false).getFirst();

        assertThat(line.due()).isEqualTo(HOLIDAY);
        assertThat(mvc.get().uri(line.page()).with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("Hạn 16/04/2027 là ngày nghỉ: Giỗ Tổ Hùng Vương");
    }

    @Test
    void movesADeadlineByTheRuleAndSaysFromWhere() {
        var before = work.handedOut(HOA, fixed(HOLIDAY), LAKES_CELL);
        shift("FIXED", "NEXT_WORKING_DAY");
        var plan = work.handedOut(HOA, fixed(HOLIDAY), LAKES_CELL);
        var line = work.all(plan, THU, false).getFirst();

        assertThat(line.due()).isEqualTo(MONDAY);
        assertThat(mvc.get().uri(line.page()).with(by(THU)))
                .bodyText()
                .contains("Dời từ 16/04/2027, ngày nghỉ: Giỗ Tổ Hùng Vương")
                .doesNotContain("trước đây là");

        turns.settle();
        assertThat(work.all(before, THU, false).getFirst().due())
                .as("laid down before the rule")
                .isEqualTo(MONDAY);
    }

    @Test
    void leavesAPostponedDeadlineWhereItWasGranted() {
        var plan = work.handedOut(HOA, fixed(HOLIDAY), LAKES_CELL);
        var turn = work.all(plan, THU, false).getFirst().occurrence();
        var wish = PostponementId.next();
        var sunday = LocalDate.parse("2027-04-25");
        assignments.askPostponement(wish, turn, sunday, "Mưa lũ", THU);
        acceptances.answer(wish, true, "", MINH);

        shift("FIXED", "NEXT_WORKING_DAY");
        turns.settle();

        assertThat(work.all(plan, THU, false).getFirst().due()).isEqualTo(sunday);
    }

    @Test
    void waitsForADocumentUntilSomebodyDatesItByThatDocument() {
        var plan =
                work.handedOut(
                        HOA, new Deadline.OnGuidance("", "Hướng dẫn của cấp trên"), LAKES_CELL);
        var line = work.all(plan, THU, false).getFirst();

        assertThat(worklist.waitingForDay(HOA, Paging.first()).lines())
                .extracting(WorkLine::occurrence)
                .contains(line.occurrence());
        assertThat(waitingFor("huong dan", MINISTRY)).isPositive();
        assertThat(waitingFor("huong dan", LAKES)).isZero();
        assertThat(waitingFor("thong tu", MINISTRY)).isZero();

        var paper = paper(MINISTRY, "HD-7");
        assertThat(
                        mvc.post()
                                .uri(guidance(line))
                                .param("due", "2099-05-31")
                                .param("paper", "/documents/" + paper)
                                .with(by(HOA)))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(line.page()).with(by(HOA)))
                .bodyText()
                .contains("Hướng dẫn HD-7", "31/05/2099");
        assertThat(worklist.waitingForDay(HOA, Paging.first()).lines())
                .extracting(WorkLine::occurrence)
                .doesNotContain(line.occurrence());
    }

    @Test
    void isNotDatedByADocumentThatTheViewerDoesNotSee() {
        var plan = work.handedOut(LAN, new Deadline.OnGuidance("", "hướng dẫn"), "Phòng Quan trắc");
        var line = work.all(plan, BINH, false).getFirst();

        assertThat(
                        mvc.post()
                                .uri(guidance(line))
                                .param("due", "2099-05-31")
                                .param("paper", "/documents/" + paper(LAKES, "HD-8"))
                                .with(by(LAN)))
                .hasStatus(422);
    }

    @Test
    void isAskedForAgainOncePerDay() {
        var plan = work.handedOut(HOA, new Deadline.OnGuidance("", "đột xuất"), LAKES_CELL);
        var first = work.all(plan, THU, false).getFirst().occurrence();
        var due = LocalDate.parse("2099-06-30");

        acceptances.call(first, due, "Theo yêu cầu", "", MINH);
        acceptances.call(first, due, "Theo yêu cầu", "", MINH);

        assertThat(work.all(plan, THU, false)).extracting(WorkLine::due).containsOnlyOnce(due);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acceptances.call(first, due.plusDays(1), "", "", THU));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acceptances.call(first, due.plusDays(1), "", "", LAN));
    }

    @Test
    void isNotAskedForWhenItHasACycle() {
        var plan = work.handedOut(HOA, fixed(LocalDate.parse("2099-01-31")), LAKES_CELL);
        var turn = work.all(plan, THU, false).getFirst().occurrence();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acceptances.call(turn, HOLIDAY.plusYears(80), "", "", MINH));
    }

    @Test
    void continuousWorkOpensALineForEachPeriodThatMustBeAnswered() {
        var plan = work.handedOut(HOA, new Deadline.Continuous("thường xuyên", null), LAKES_CELL);
        var line = work.all(plan, THU, false).getFirst();
        var all = worklist.page(line.assignment(), line.occurrence(), THU).turns();

        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all).extracting(TurnLine::state).containsOnly(State.NOT_STARTED);
        assertThat(List.copyOf(all.stream().map(TurnLine::due).toList()))
                .allMatch(day -> day != null && day.plusDays(1).getDayOfMonth() == 1);
    }

    private UUID paper(UnitId unit, String reference) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> PapersOfTests.file(jdbc, id, unit, reference));
        return id;
    }

    private int waitingFor(String words, UnitId unit) {
        var count = transaction.execute(_ -> waiting.waitingFor(words, unit));
        return count == null ? -1 : count;
    }

    private static String guidance(WorkLine line) {
        return "/assignments/%s/turns/%s/guidance".formatted(line.assignment(), line.occurrence());
    }

    private void shift(String kind, String shift) {
        assertThat(
                        mvc.post()
                                .uri("/working-calendar/shift")
                                .param("deed", UUID.randomUUID().toString())
                                .param("kind", kind)
                                .param("shift", shift)
                                .param("from", "2026-01-01")
                                .param("source", "Quyết định thử")
                                .with(by(QUANG)))
                .hasStatus3xxRedirection();
    }

    private static Deadline fixed(LocalDate day) {
        return new Deadline.Fixed("", day, false);
    }
}
