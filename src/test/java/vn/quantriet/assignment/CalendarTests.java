package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.kernel.Deadline;

@Tag("B2")
class CalendarTests {

    private static final LocalDate ASSIGNED = day("2026-11-22");
    private static final Calendar CALENDAR = new Calendar(6, ASSIGNED.plusMonths(12));

    @Test
    void aFixedDeadlineHasOneTurn() {
        assertThat(turns(new Deadline.Fixed("", day("2027-03-31"), false)))
                .containsExactly(new Turn(ASSIGNED, day("2027-03-31")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;INTERVAL=6 | 2026-12-31 | 2027-06-30 | 2",
                "FREQ=MONTHLY;INTERVAL=3 | 2026-12-31 | 2027-03-31 | 4",
                "FREQ=MONTHLY            | 2026-11-30 | 2026-12-31 | 12",
                "FREQ=WEEKLY             | 2026-11-27 | 2026-12-04 | 52",
                "FREQ=MONTHLY;BYMONTHDAY=20 | 2026-12-20 | 2027-01-20 | 12"
            })
    void aCycleEndsWithItsPeriods(String rule, LocalDate first, LocalDate second, int count) {
        var turns = turns(new Deadline.Recurring("", rule, null));

        assertThat(turns).hasSize(count);
        assertThat(turns.get(0)).isEqualTo(new Turn(ASSIGNED, first));
        assertThat(turns.get(1)).isEqualTo(new Turn(first.plusDays(1), second));
    }

    @Test
    void aYearlyCycleEndsWithTheYear() {
        assertThat(turns(new Deadline.Recurring("", "FREQ=YEARLY", null)))
                .containsExactly(new Turn(ASSIGNED, day("2026-12-31")));
    }

    @Test
    void aYearlyCycleFromTheLastDayOfAYearHasAtLeastOneTurn() {
        var calendar = new Calendar(6, day("2027-01-01"));

        assertThat(
                        calendar.turns(
                                new Deadline.Recurring("", "FREQ=YEARLY;INTERVAL=2", null),
                                day("2026-12-31")))
                .containsExactly(new Turn(day("2026-12-31"), day("2026-12-31")));
    }

    @Test
    void aPrintedFirstDayBeginsTheCycle() {
        var turns = turns(new Deadline.Recurring("", "FREQ=MONTHLY;INTERVAL=3", day("2026-09-15")));

        assertThat(turns)
                .extracting(Turn::due)
                .containsExactly(
                        day("2026-12-15"), day("2027-03-15"), day("2027-06-15"), day("2027-09-15"));
    }

    @Test
    void aRuleMayEnd() {
        assertThat(turns(new Deadline.Recurring("", "FREQ=MONTHLY;UNTIL=20270131T235959Z", null)))
                .extracting(Turn::due)
                .containsExactly(day("2026-11-30"), day("2026-12-31"), day("2027-01-31"));
    }

    @Test
    void continuousWorkHasATurnPerReportingPeriod() {
        assertThat(turns(new Deadline.Continuous("thường xuyên", null)))
                .containsExactly(
                        new Turn(ASSIGNED, day("2026-12-31")),
                        new Turn(day("2027-01-01"), day("2027-06-30")));
    }

    @Test
    void continuousWorkEndsWithItsPrintedEnd() {
        assertThat(turns(new Deadline.Continuous("", day("2027-03-15"))))
                .extracting(Turn::due)
                .containsExactly(day("2026-12-31"), day("2027-03-15"));
    }

    @Test
    void theLengthOfAPeriodIsASetting() {
        assertThat(
                        new Calendar(3, day("2027-06-30"))
                                .turns(new Deadline.Continuous("", null), ASSIGNED))
                .extracting(Turn::due)
                .containsExactly(day("2026-12-31"), day("2027-03-31"), day("2027-06-30"));
    }

    @Test
    void whatHasNoDateWaitsForOne() {
        var waiting = List.of(new Turn(ASSIGNED, null));

        assertThat(turns(new Deadline.OnGuidance("", "hướng dẫn"))).isEqualTo(waiting);
        assertThat(turns(new Deadline.Unspecified())).isEqualTo(waiting);
        assertThat(turns(new Deadline.Recurring("theo định kỳ", null, null))).isEqualTo(waiting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SOMETIMES", "nonsense", "FREQ=SECONDLY"})
    void aRuleThatMakesNoSenseWaitsForADate(String rule) {
        assertThat(turns(new Deadline.Recurring("", rule, null)))
                .containsExactly(new Turn(ASSIGNED, null));
    }

    private static List<Turn> turns(Deadline deadline) {
        return CALENDAR.turns(deadline, ASSIGNED);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
