package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// Two people, or one with a quick finger, at the same piece of work at the same moment.
@ModuleTest
@Tag("B4")
class RaceModuleTests {

    private static final LocalDate DUE = LocalDate.parse("2099-01-31");

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @RepeatedTest(5)
    void isEitherAcceptedOrReturned() {
        var turn = turn();
        var submission = submitted(turn);

        var outcomes =
                AtOnce.all(
                        deed(() -> acceptances.accept(turn, submission, "", MINH)),
                        deed(() -> acceptances.giveBack(turn, submission, "Thiếu", MINH)));

        assertThat(outcomes).filteredOn(Refusal.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(count("acceptance", "occurrence_id", turn) + returned(submission)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void isAcceptedByOneOfTwo() {
        var turn = turn();
        var submission = submitted(turn);

        var outcomes =
                AtOnce.all(
                        deed(() -> acceptances.accept(turn, submission, "", MINH)),
                        deed(() -> acceptances.accept(turn, submission, "", HOA)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(count("acceptance", "occurrence_id", turn)).isEqualTo(1);
        assertThat(told("assignment.accepted", turn)).isEqualTo(1);
    }

    @Test
    void isHandedInOnceHoweverOftenItIsPressed() {
        var turn = turn();
        var submission = SubmissionId.next();

        AtOnce.all(
                deed(() -> assignments.submit(submission, turn, "Xong", THU)),
                deed(() -> assignments.submit(submission, turn, "Xong", THU)),
                deed(() -> assignments.submit(submission, turn, "Xong", THU)));

        assertThat(count("submission", "occurrence_id", turn)).isEqualTo(1);
        assertThat(
                        texts(
                                "select id::text from audit.event where action = 'assignment.submitted' and object = 'assignment:"
                                        + assignment(turn)
                                        + "'"))
                .hasSize(1);
    }

    @Test
    void isAskedForALaterDayOnce() {
        var turn = turn();

        AtOnce.all(
                deed(() -> ask(PostponementId.next(), turn)),
                deed(() -> ask(PostponementId.next(), turn)),
                deed(() -> ask(PostponementId.next(), turn)));

        assertThat(count("postponement", "occurrence_id", turn)).isEqualTo(1);
    }

    @Test
    void isGrantedOrRefusedALaterDay() {
        var turn = turn();
        var wish = PostponementId.next();
        ask(wish, turn);

        var outcomes =
                AtOnce.all(
                        deed(() -> acceptances.answer(wish, true, "", MINH)),
                        deed(() -> acceptances.answer(wish, false, "Gấp", HOA)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(count("postponement_answer", "postponement_id", wish)).isEqualTo(1);
    }

    @Test
    void isHandedOutOnceWhenTwoApprove() {
        var plan = drafted();
        var digest = plans.fanOut(plan, HOA).digest();

        AtOnce.all(
                deed(() -> plans.approve(plan, digest, HOA)),
                deed(() -> plans.approve(plan, digest, MINH)),
                deed(() -> plans.approve(plan, digest, HOA)));

        assertThat(texts("select id::text from plan.approval where plan_id = '" + plan + "'"))
                .hasSize(1);
        assertThat(
                        texts(
                                "select id::text from audit.event where action = 'plan.approved' and object = 'plan:"
                                        + plan
                                        + "'"))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void isGrantedOnceWhenTwoPress() {
        var turn = turn();
        var wish = PostponementId.next();
        ask(wish, turn);

        var outcomes =
                AtOnce.all(
                        deed(() -> acceptances.answer(wish, true, "", MINH)),
                        deed(() -> acceptances.answer(wish, true, "", HOA)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(AssignmentRefused.class::isInstance).hasSize(1);
        assertThat(told("postponement.granted", turn)).isEqualTo(1);
    }

    @Test
    void isAskedForALaterDayAgainOnlyAfterTheAnswer() {
        var turn = turn();
        var wish = PostponementId.next();
        ask(wish, turn);
        acceptances.answer(wish, true, "", MINH);

        assertRefused(
                AssignmentRefused.Reason.ALREADY_ANSWERED,
                () -> acceptances.answer(wish, true, "", MINH));
        assertRefused(AssignmentRefused.Reason.NOT_LATER, () -> ask(PostponementId.next(), turn));
        ask(wish, turn);
        assertThat(count("postponement", "occurrence_id", turn)).isEqualTo(1);
        assertThat(
                        texts(
                                "select due_on::text from assignment.occurrence where id = '"
                                        + turn
                                        + "'"))
                .containsExactly(DUE.plusDays(10).toString());
    }

    @RepeatedTest(3)
    void isHandedInBeforeItIsTakenBackOrNotAtAll() {
        var turn = turn();
        var id = new AssignmentId(UUID.fromString(assignment(turn)));

        var outcomes =
                AtOnce.all(
                        deed(() -> assignments.submit(SubmissionId.next(), turn, "Xong", THU)),
                        deed(() -> acceptances.withdraw(id, "Giao nhầm", MINH)));

        assertThat(outcomes.getLast()).isEqualTo("done");
        assertThat(count("submission", "occurrence_id", turn))
                .isEqualTo(outcomes.getFirst().equals("done") ? 1 : 0);
        assertThat(worklist.page(id, turn, MINH).turn().state()).isEqualTo(State.WITHDRAWN);
    }

    @RepeatedTest(3)
    void isHandedOutOrLeftOut() {
        var plan = drafted();
        var digest = plans.fanOut(plan, HOA).digest();
        var item = plans.items(plan, HOA).getFirst().id();

        var outcomes =
                AtOnce.all(
                        deed(() -> plans.approve(plan, digest, HOA)),
                        deed(() -> drafts.drop(item, HOA)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Refusal.class::isInstance).hasSize(1);
    }

    @Test
    void remindsOnceAndTellsOnceHoweverOftenItIsPressed() {
        var turn = turn();
        var deed = UUID.randomUUID();
        acceptances.urge(deed, turn, "Sắp đến hạn", MINH);
        acceptances.urge(deed, turn, "Sắp đến hạn", MINH);

        assertThat(count("reminder", "occurrence_id", turn)).isEqualTo(1);
        assertThat(notices("urged", turn)).isEqualTo(1);
    }

    @Test
    void isTakenBackOnceAndToldOnce() {
        var turn = turn();
        var id = new AssignmentId(UUID.fromString(assignment(turn)));
        acceptances.withdraw(id, "Giao nhầm", MINH);
        acceptances.withdraw(id, "Giao nhầm lần nữa", MINH);

        assertThat(
                        texts(
                                "select reason from assignment.withdrawal where assignment_id = '"
                                        + id
                                        + "'"))
                .containsExactly("Giao nhầm");
        assertThat(notices("withdrawn", turn)).isEqualTo(1);
        assertThat(
                        texts(
                                "select id::text from audit.event where action = 'assignment.withdrawn' and object = 'assignment:"
                                        + id
                                        + "'"))
                .hasSize(1);
    }

    private static void assertRefused(AssignmentRefused.Reason reason, Runnable deed) {
        assertThatExceptionOfType(AssignmentRefused.class)
                .isThrownBy(deed::run)
                .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
    }

    private void ask(PostponementId id, OccurrenceId turn) {
        assignments.askPostponement(id, turn, DUE.plusDays(10), "Mưa lũ", THU);
    }

    private static Callable<String> deed(Runnable work) {
        return Executors.callable(work, "done");
    }

    private OccurrenceId turn() {
        var plan = drafted();
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        var items = plans.items(plan, HOA).stream().map(ItemLine::id).toList();
        assignments.assign(plans.decided(plan, items));
        var filter = new WorkFilter(WorkFilter.View.ALL, "", plan, null, null, false, null);
        return worklist.lines(filter, THU, Paging.first()).lines().getFirst().occurrence();
    }

    private PlanId drafted() {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan, HOA);
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording(
                        "1",
                        "Đo mực nước",
                        "",
                        "",
                        List.of(),
                        new Deadline.Fixed("", DUE, false),
                        List.of("Chi bộ Viện Hồ đầm"),
                        List.of()),
                HOA);
        return plan;
    }

    private SubmissionId submitted(OccurrenceId turn) {
        var submission = SubmissionId.next();
        assignments.submit(submission, turn, "Đã làm xong", THU);
        return submission;
    }

    private int returned(SubmissionId submission) {
        return count("return_note", "submission_id", submission);
    }

    private int count(String table, String column, Object id) {
        return texts("select '' from assignment.%s where %s = '%s'".formatted(table, column, id))
                .size();
    }

    private int told(String action, OccurrenceId turn) {
        return texts(
                        "select '' from audit.event where action = '%s' and detail = 'occurrence:%s'"
                                .formatted(action, turn))
                .size();
    }

    /// Counted when all that was told has been delivered.
    private int notices(String kind, OccurrenceId turn) {
        await().pollInSameThread()
                .until(() ->
                        texts(
                                        "select id::text from event.event_publication where completion_date is null")
                                .isEmpty());
        return texts(
                        "select '' from notification.notice where kind = 'assignment.notice.%s' and account_id = '%s' and path like '%%%s%%'"
                                .formatted(kind, THU.account(), assignment(turn)))
                .size();
    }

    private String assignment(OccurrenceId turn) {
        return texts(
                        "select assignment_id::text from assignment.occurrence where id = '"
                                + turn
                                + "'")
                .getFirst();
    }

    private List<String> texts(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
        return found == null ? List.of() : found;
    }
}
