package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.CELL_TWO;
import static vn.quantriet.testing.Cast.LAKES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.assignment.AssignmentId;
import vn.quantriet.assignment.OccurrenceId;
import vn.quantriet.assignment.SubmissionId;
import vn.quantriet.assignment.TurnRecord;
import vn.quantriet.assignment.TurnRecord.HandedIn;
import vn.quantriet.assignment.TurnRecord.Holder;
import vn.quantriet.plan.Part;

@Tag("G2")
class TurnStoryTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate DUE = LocalDate.parse("2026-03-10");
    private static final LocalDate TODAY = LocalDate.parse("2026-04-01");
    private static final Holder LAKE = new Holder(LAKES, null, false, null);

    @Test
    void isNotLateWhenHandedInOnItsLastDay() {
        assertThat(measures(turn(List.of(in("2026-03-10T16:59:00Z", null)), null)))
                .containsExactly("TURN_DUE 2026-03-10");
    }

    @Test
    void isLateFromTheFirstDayThatBeginsWithItOpen() {
        assertThat(measures(turn(List.of(in("2026-03-10T17:01:00Z", null)), null)))
                .containsExactly("TURN_DUE 2026-03-10", "TURN_LATE 2026-03-11");
        assertThat(measures(turn(List.of(), null)))
                .containsExactly("TURN_DUE 2026-03-10", "TURN_LATE 2026-03-11");
    }

    @Test
    void isLateSinceItWasSentBackAfterItsDay() {
        var sentBack = in("2026-03-09T02:00:00Z", "2026-03-15T02:00:00Z");
        assertThat(measures(turn(List.of(sentBack), null)))
                .containsExactly(
                        "TURN_DUE 2026-03-10", "TURN_LATE 2026-03-15", "TURN_RETURNED 2026-03-15");
    }

    @Test
    void isNotLateWhenSentBackAndHandedInAgainInTime() {
        var turn =
                turn(
                        List.of(
                                in("2026-03-05T02:00:00Z", "2026-03-06T02:00:00Z"),
                                in("2026-03-09T02:00:00Z", null)),
                        "2026-03-20T02:00:00Z");
        assertThat(measures(turn))
                .containsExactly(
                        "TURN_DUE 2026-03-10",
                        "TURN_RETURNED 2026-03-06",
                        "TURN_COMPLETED 2026-03-20");
    }

    @Test
    void isNotLateBeforeTheDayHasPassed() {
        var story = new TurnStory(turn(List.of(), null), DUE, ZONE);

        assertThat(story.lateOn(DUE)).isEmpty();
    }

    @Test
    void saysWhenAcceptedWorkCameLate() {
        var turn = turn(List.of(in("2026-03-12T02:00:00Z", null)), "2026-03-20T02:00:00Z");
        assertThat(measures(turn))
                .containsExactly(
                        "TURN_DUE 2026-03-10",
                        "TURN_LATE 2026-03-11",
                        "TURN_COMPLETED 2026-03-20",
                        "TURN_COMPLETED_LATE 2026-03-20");
    }

    @Test
    void countsEachThingForWhoHadTheWorkThen() {
        var passedOn = Instant.parse("2026-03-16T02:00:00Z");
        var turn =
                new TurnRecord(
                        new OccurrenceId(UUID.randomUUID()),
                        new AssignmentId(UUID.randomUUID()),
                        "Đo mực nước",
                        Part.LEAD,
                        DUE,
                        List.of(
                                new Holder(LAKES, null, false, passedOn),
                                new Holder(CELL_TWO, null, false, null)),
                        List.of(in("2026-03-20T02:00:00Z", null)),
                        List.of(),
                        Instant.parse("2026-03-21T02:00:00Z"),
                        false);

        assertThat(new TurnStory(turn, TODAY, ZONE).told().facts())
                .extracting(fact -> fact.measure() + " " + fact.unit())
                .containsExactly(
                        "TURN_DUE " + LAKES,
                        "TURN_LATE " + LAKES,
                        "TURN_COMPLETED " + CELL_TWO,
                        "TURN_COMPLETED_LATE " + CELL_TWO);
    }

    @Test
    void countsNothingAsDueThatWasWithdrawn() {
        var turn =
                new TurnRecord(
                        new OccurrenceId(UUID.randomUUID()),
                        new AssignmentId(UUID.randomUUID()),
                        "Đo mực nước",
                        Part.LEAD,
                        DUE,
                        List.of(LAKE),
                        List.of(),
                        List.of(),
                        null,
                        true);

        assertThat(measures(turn)).isEmpty();
    }

    private static List<String> measures(TurnRecord turn) {
        return new TurnStory(turn, TODAY, ZONE)
                .told().facts().stream().map(fact -> fact.measure() + " " + fact.day()).toList();
    }

    private static TurnRecord turn(List<HandedIn> handedIn, @Nullable String accepted) {
        return new TurnRecord(
                new OccurrenceId(UUID.randomUUID()),
                new AssignmentId(UUID.randomUUID()),
                "Đo mực nước",
                Part.LEAD,
                DUE,
                List.of(LAKE),
                handedIn,
                List.of(),
                accepted == null ? null : Instant.parse(accepted),
                false);
    }

    private static HandedIn in(String at, @Nullable String returned) {
        return new HandedIn(
                SubmissionId.next(),
                Instant.parse(at),
                returned == null ? null : Instant.parse(returned));
    }
}
