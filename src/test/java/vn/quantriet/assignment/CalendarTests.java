package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY                   | 2027-01-31 | 2027-01-31 2027-02-28 2027-03-31 2027-04-30",
                "FREQ=MONTHLY                   | 2028-01-30 | 2028-01-30 2028-02-29 2028-03-30 2028-04-30",
                "FREQ=MONTHLY;BYMONTHDAY=31     | 2027-01-31 | 2027-01-31 2027-02-28 2027-03-31 2027-04-30",
                "FREQ=MONTHLY;BYMONTHDAY=30,31  | 2027-01-30 | 2027-01-30 2027-01-31 2027-02-28 2027-03-30",
                "FREQ=MONTHLY;INTERVAL=3        | 2027-03-31 | 2027-03-31 2027-06-30 2027-09-30 2027-12-31",
                "FREQ=MONTHLY;INTERVAL=6        | 2027-08-31 | 2027-08-31 2028-02-29 2028-08-31 2029-02-28",
                "FREQ=YEARLY                    | 2028-02-29 | 2028-02-29 2029-02-28 2030-02-28 2031-02-28",
                "FREQ=YEARLY;BYMONTH=2          | 2027-02-28 | 2027-02-28 2028-02-28 2029-02-28 2030-02-28"
            })
    void aDayThatAMonthLacksIsItsLastOne(String rule, LocalDate first, String days) {
        var turns =
                new Calendar(6, day("2035-01-01"))
                        .turns(new Deadline.Recurring("", rule, first), ASSIGNED);

        assertThat(turns)
                .extracting(Turn::due)
                .startsWith(
                        Stream.of(days.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new));
        assertThat(turns).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;UNTIL=20270228          | 2027-02-28",
                "FREQ=MONTHLY;UNTIL=20270227          | 2027-01-31",
                "FREQ=MONTHLY;UNTIL=20270228T000000Z  | 2027-02-28",
                "FREQ=MONTHLY;COUNT=3                 | 2027-03-31"
            })
    void aCycleOfMonthEndsKeepsToItsEnd(String rule, LocalDate last) {
        assertThat(turns(new Deadline.Recurring("", rule, day("2027-01-31"))))
                .last()
                .extracting(Turn::due)
                .isEqualTo(last);
    }

    @Test
    void aRuleThatIsOverWaitsForADate() {
        assertThat(turns(new Deadline.Recurring("", "FREQ=MONTHLY;UNTIL=20200101", null)))
                .containsExactly(new Turn(ASSIGNED, null));
    }

    @ParameterizedTest
    @CsvSource({"FREQ=DAILY,366", "FREQ=WEEKLY,53"})
    void aRuleWithoutEndGoesOnHoweverLongAgoItBegan(String rule, int most) {
        var turns = turns(new Deadline.Recurring("", rule, day("2012-01-02")));

        assertThat(turns).hasSizeBetween(most - 1, most);
        assertThat(turns.getLast().due()).isAfter(ASSIGNED.plusMonths(12).minusDays(8));
    }

    @Test
    void dailyWorkIsStillLaidDownYearsLater() {
        var years = new Calendar(6, ASSIGNED.plusYears(4));

        assertThat(years.turns(new Deadline.Recurring("", "FREQ=DAILY", null), ASSIGNED))
                .last()
                .extracting(Turn::due)
                .isEqualTo(ASSIGNED.plusYears(4));
    }

    @Test
    void aDayWithSeveralHoursIsOneTurn() {
        assertThat(turns(new Deadline.Recurring("", "FREQ=WEEKLY;BYDAY=FR;BYHOUR=8,14", null)))
                .extracting(Turn::due)
                .doesNotHaveDuplicates()
                .startsWith(day("2026-11-27"), day("2026-12-04"));
    }

    @Test
    void continuousWorkThatEndedBeforeItWasLaidDownIsDueAtOnce() {
        assertThat(turns(new Deadline.Continuous("", day("2026-10-31"))))
                .singleElement()
                .satisfies(turn -> assertThat(turn.due()).isEqualTo(day("2026-10-31")));
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
