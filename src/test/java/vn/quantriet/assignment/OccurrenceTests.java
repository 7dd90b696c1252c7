package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.assignment.Occurrence.Progress;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

@Tag("B4")
class OccurrenceTests {

    private final SubmissionId submission = SubmissionId.next();

    @Test
    void isJudgedByWhoGaveItAndWhoStandsDirectlyAbove() {
        var turn = turn(MINISTRY, new Progress.Open());

        assertThat(turn.isJudgedBy(MINH)).isTrue();
        assertThat(turn.isJudgedBy(LAN)).isTrue();
        assertThat(turn.isJudgedBy(BINH)).isFalse();
        assertThat(turn.isJudgedBy(THU)).isFalse();
        assertThat(turn.isJudgedBy(TUYET)).isFalse();
    }

    @Test
    void isNotJudgedFromFurtherAboveThanWhoGaveIt() {
        assertThat(turn(RIVERS, new Progress.Open()).isJudgedBy(MINH)).isFalse();
    }

    @Test
    void ownWorkIsJudgedByItsOwnUnitOnly() {
        var own = turn(CELL_ONE, new Progress.Open());

        assertThat(own.isOwn()).isTrue();
        assertThat(own.isJudgedBy(BINH)).isTrue();
        assertThat(own.isJudgedBy(LAN)).isFalse();
    }

    @Test
    void isNotAcceptedByWhoHandedItIn() {
        var turn = turn(CELL_ONE, new Progress.Submitted(submission, BINH.account()));

        assertRefused(
                AssignmentRefused.Reason.OWN_WORK, () -> turn.requireJudgeable(submission, BINH));
        turn.requireJudgeable(submission, AN);
    }

    @Test
    void isNotJudgedOnAnOlderSubmission() {
        var turn = turn(MINISTRY, new Progress.Submitted(submission, BINH.account()));

        assertRefused(
                AssignmentRefused.Reason.CHANGED_MEANWHILE,
                () -> turn.requireJudgeable(SubmissionId.next(), LAN));
    }

    @Test
    void takesNothingMoreOnceItWaitsOrIsDone() {
        var waiting = turn(MINISTRY, new Progress.Submitted(submission, BINH.account()));
        var done = turn(MINISTRY, new Progress.Done(submission, LAN.account()));

        assertRefused(AssignmentRefused.Reason.WAITING, waiting::requireOpen);
        assertRefused(AssignmentRefused.Reason.ALREADY_DONE, done::requireOpen);
        assertRefused(
                AssignmentRefused.Reason.ALREADY_DONE,
                () -> done.requireJudgeable(submission, LAN));
        assertRefused(
                AssignmentRefused.Reason.WITHDRAWN,
                () -> turn(MINISTRY, new Progress.Withdrawn()).requireOpen());
    }

    @Test
    void isNotJudgedBeforeItWasHandedIn() {
        assertRefused(
                AssignmentRefused.Reason.NOT_SUBMITTED,
                () -> turn(MINISTRY, new Progress.Open()).requireJudgeable(submission, LAN));
    }

    private static void assertRefused(AssignmentRefused.Reason reason, Runnable deed) {
        assertThatExceptionOfType(AssignmentRefused.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Occurrence turn(UnitId assigner, Progress progress) {
        return new Occurrence(
                OccurrenceId.next(),
                new AssignmentId(UUID.randomUUID()),
                CELL_ONE,
                new UnitPath("r.1.5.6"),
                null,
                RIVERS,
                assigner,
                LocalDate.parse("2099-01-31"),
                progress);
    }
}
