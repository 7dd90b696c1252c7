package vn.quantriet.calendar;

import static java.time.DayOfWeek.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B2")
class WorkDaysTests {

    private static final WeekRule SIX_DAYS = new WeekRule(day("1990-01-01"), Set.of(SUNDAY), "x");
    private static final WeekRule FIVE_DAYS =
            new WeekRule(day("1999-10-02"), Set.of(SATURDAY, SUNDAY), "x");
    private static final YearlyHoliday NATIONAL_DAY =
            new YearlyHoliday(
                    "Quốc khánh", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2", day("1995-01-01"), "Luật");

    private final WorkDays days =
            new WorkDays(
                    List.of(SIX_DAYS, FIVE_DAYS),
                    List.of(NATIONAL_DAY),
                    List.of(
                            special("2026-08-31", SpecialDay.Kind.OFF, "Nghỉ hoán đổi"),
                            special("2026-08-22", SpecialDay.Kind.WORKING, "Làm bù"),
                            special("2026-09-01", SpecialDay.Kind.OFF, "Quốc khánh")),
                    List.of(
                            shift(DueKind.FIXED, Shift.KEEP, "2020-01-01"),
                            shift(DueKind.RECURRING, Shift.NEXT_WORKING_DAY, "2026-01-01"),
                            shift(DueKind.RECURRING, Shift.PREVIOUS_WORKING_DAY, "2027-01-01")));

    @Test
    void aHolidayComesEachYearFromItsFirstOn() {
        assertThat(days.off(day("2027-09-02")).orElseThrow().name()).isEqualTo("Quốc khánh");
        assertThat(days.isOff(day("1994-09-02"))).isFalse();
    }

    @Test
    void aMakeUpDayIsWorkedThoughItIsASaturday() {
        assertThat(day("2026-08-22").getDayOfWeek()).isEqualTo(SATURDAY);
        assertThat(days.isOff(day("2026-08-22"))).isFalse();
        assertThat(days.isOff(day("2026-08-15"))).isTrue();
    }

    @Test
    void theWeekOfADayIsTheOneInForceThen() {
        assertThat(days.isOff(day("1998-08-15"))).as("a Saturday of the six days").isFalse();
        assertThat(days.daysOff(day("2026-01-01"))).containsExactly(SATURDAY, SUNDAY);
    }

    @Test
    void aDeadlineMovesOverARowOfDaysOff() {
        assertThat(days.workedFrom(day("2026-08-29"))).isEqualTo(day("2026-09-03"));
        assertThat(days.workedUntil(day("2026-09-02"))).isEqualTo(day("2026-08-28"));
    }

    @Test
    void theRuleForADeadlineIsTheOneInForceOnItsDay() {
        assertThat(days.settled(DueKind.FIXED, day("2026-09-02"))).isEqualTo(day("2026-09-02"));
        assertThat(days.settled(DueKind.RECURRING, day("2025-09-06")))
                .as("before any rule")
                .isEqualTo(day("2025-09-06"));
        assertThat(days.settled(DueKind.RECURRING, day("2026-09-02"))).isEqualTo(day("2026-09-03"));
        assertThat(days.settled(DueKind.RECURRING, day("2027-09-02"))).isEqualTo(day("2027-09-01"));
    }

    private static SpecialDay special(String day, SpecialDay.Kind kind, String name) {
        return new SpecialDay(UUID.randomUUID(), day(day), kind, name, "Thông báo", true, "");
    }

    private static ShiftRule shift(DueKind kind, Shift shift, String from) {
        return new ShiftRule(kind, shift, day(from), "x", "");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
