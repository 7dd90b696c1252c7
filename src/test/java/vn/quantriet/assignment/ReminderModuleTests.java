package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Personnel;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// Reminders by rule, once per stage and one notice a day; what stays late is told above until it is accepted.
@ModuleTest
@Tag("B4")
@TestPropertySource(properties = "quantriet.test.database=reminder")
class ReminderModuleTests {

    private static final String LAKES_CELL = "Chi bộ Viện Hồ đầm";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired Personnel personnel;
    @Autowired Reminders reminders;
    @Autowired ReminderRepository repository;
    @Autowired Escalations escalations;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    private Work work;

    @BeforeEach
    void withdrawWhatThereIs() {
        work = new Work(plans, drafts, assignments, worklist, personnel);
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from notification.notice").update();
            jdbc.sql(
                            """
                            update assignment.standing set state = 'WITHDRAWN' where state <> 'ACCEPTED'
                            """)
                    .update();
        });
    }

    @Test
    void tellsEachStageOnceAndInOneNotice() {
        for (int days : List.of(30, 14, 9, 7, 3, 1, 0)) {
            handedOut(TODAY.plusDays(days));
        }
        handedOut(TODAY.minusDays(1));

        reminders.remind();

        assertThat(stages()).containsExactly(-1, 0, 1, 7, 7, 14, 14);
        assertThat(notices(THU, "assignment.notice.reminders")).containsExactly("{5,1,1}");

        reminders.remind();
        assertThat(stages()).hasSize(7);
        assertThat(notices(THU, "assignment.notice.reminders")).hasSize(1);
    }

    @Test
    void tellsTheNextStageOnItsDayAndWeeklyOnceLate() {
        handedOut(TODAY.plusDays(6));
        for (int day : List.of(0, 1, 5, 6, 7, 8, 13, 14, 20, 21)) {
            tell(TODAY.plusDays(day));
        }

        assertThat(stages()).containsExactly(-15, -8, -1, 0, 1, 7);
    }

    @Test
    void catchesUpWithTheLatestStageWhenADayWasMissed() {
        handedOut(TODAY.plusDays(6));
        tell(TODAY);
        tell(TODAY.plusDays(5).plusDays(10));

        assertThat(stages()).containsExactly(-8, 7);
    }

    @Test
    void tellsOnceThoughTwoNodesTellAtOnce() {
        handedOut(TODAY.plusDays(7));
        handedOut(TODAY.minusDays(3));

        AtOnce.all(this::remind, this::remind, this::remind, this::remind);

        assertThat(stages()).containsExactly(-1, 7);
        assertThat(notices(THU, "assignment.notice.reminders")).hasSize(1);
    }

    @Test
    void writesNothingWhenItStopsInTheMiddleAndAllOfItTheNextTime() {
        handedOut(TODAY);
        transaction.executeWithoutResult(status -> {
            reminders.remind();
            status.setRollbackOnly();
        });
        assertThat(stages()).isEmpty();
        assertThat(notices(THU, "assignment.notice.reminders")).isEmpty();

        reminders.remind();
        assertThat(stages()).containsExactly(0);
        assertThat(notices(THU, "assignment.notice.reminders")).hasSize(1);
    }

    @Test
    void leavesAloneWhatIsHandedInOrOpensLater() {
        var plan = handedOut(TODAY.minusDays(2));
        var turn = work.all(plan, THU, false).getFirst().occurrence();
        assignments.submit(SubmissionId.next(), turn, "Xong", THU);

        reminders.remind();

        assertThat(stages()).isEmpty();
    }

    @Test
    void tellsTheSuperiorAfterSomeDaysAndBothSidesSeeIt() {
        handedOut(TODAY.minusDays(6));
        var plan = handedOut(TODAY.minusDays(7));
        var line = work.all(plan, THU, false).getFirst();

        reminders.remind();
        reminders.remind();

        assertThat(notices(MINH, "assignment.notice.escalated_below")).containsExactly("{1}");
        assertThat(notices(THU, "assignment.notice.escalated")).containsExactly("{1}");
        assertThat(escalated(true, MINH)).containsExactly(line.occurrence());
        assertThat(escalated(false, THU)).containsExactly(line.occurrence());
        assertThat(escalated(true, LAN)).isEmpty();
        assertThat(mvc.get().uri(line.page()).with(by(THU)))
                .bodyText()
                .contains("Đã báo cấp trên", "Đảng bộ Bộ Thủy văn, ngày");
        assertThat(mvc.get().uri("/assignments/escalations?below=true").with(by(MINH)))
                .bodyText()
                .contains("Đo mực nước", LAKES_CELL);
    }

    @Test
    void endsWhatWasToldAboveWithTheAcceptance() {
        var plan = handedOut(TODAY.minusDays(9));
        var turn = work.all(plan, THU, false).getFirst().occurrence();
        reminders.remind();
        var submission = SubmissionId.next();
        assignments.submit(submission, turn, "Xong", THU);
        assertThat(escalated(true, MINH)).as("handed in, not accepted").containsExactly(turn);

        acceptances.accept(turn, submission, "", MINH);

        assertThat(escalated(true, MINH)).isEmpty();
        assertThat(escalated(false, THU)).isEmpty();
    }

    @Test
    void doesNotTellAboveWhatAUnitGaveItself() {
        work.handedOut(THU, fixed(TODAY.minusDays(30)), LAKES_CELL);

        reminders.remind();

        assertThat(escalated(false, THU)).isEmpty();
        assertThat(stages()).containsExactly(-29);
    }

    @Test
    void goesByTheRuleOfTheDay() throws Exception {
        assertThat(enter("3, 0", "2", "1", TODAY.plusDays(100), QUANG)).hasStatus3xxRedirection();
        assertThat(enter("3, 0", "2", "1", TODAY, HOA)).hasStatus(404);
        assertThat(enter("900", "2", "1", TODAY, QUANG)).hasStatus(422);
        handedOut(TODAY.plusDays(103));

        tell(TODAY.plusDays(96));
        assertThat(stages()).containsExactly(7);
        tell(TODAY.plusDays(100));

        assertThat(stages()).containsExactly(3, 7);
        assertThat(mvc.get().uri("/reminder-rule").with(by(QUANG)))
                .hasStatusOk()
                .bodyText()
                .contains("14, 7, 1, 0", "3, 0");
    }

    private Object remind() {
        reminders.remind();
        return "";
    }

    private void tell(LocalDate day) {
        transaction.executeWithoutResult(
                _ -> repository.remind(repository.rule(day), day, java.time.Instant.now()));
    }

    private PlanId handedOut(LocalDate due) {
        return work.handedOut(HOA, fixed(due), LAKES_CELL);
    }

    private static Deadline fixed(LocalDate day) {
        return new Deadline.Fixed("", day, false);
    }

    /// Of turns that are open now.
    private List<Integer> stages() {
        return query(
                """
                select r.stage from assignment.reminder r join assignment.standing w on w.occurrence_id = r.occurrence_id
                 where r.kind <> 'URGED' and w.state not in ('WITHDRAWN', 'ACCEPTED') order by r.stage
                """,
                Integer.class);
    }

    private List<String> notices(Viewer viewer, String kind) {
        return query(
                "select arguments::text from notification.notice where kind = '%s' and member_id = '%s'"
                        .formatted(kind, viewer.member()),
                String.class);
    }

    private <T> List<T> query(String sql, Class<T> type) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(type).list());
        return found == null ? List.of() : found;
    }

    private List<OccurrenceId> escalated(boolean below, Viewer viewer) {
        return Work.as(
                viewer,
                () ->
                        escalations.lines(below, viewer, Paging.first()).lines().stream()
                                .map(EscalationLine::occurrence)
                                .toList());
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult enter(
            String before, String every, String escalate, LocalDate from, Viewer by) {
        return mvc.post()
                .uri("/reminder-rule")
                .param("deed", UUID.randomUUID().toString())
                .param("before", before)
                .param("every", every)
                .param("escalate", escalate)
                .param("from", from.toString())
                .param("reason", "Thử")
                .with(by(by))
                .exchange();
    }
}
