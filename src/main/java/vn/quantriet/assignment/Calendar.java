package vn.quantriet.assignment;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;

/// Lays down the turns of a deadline (kỳ thực hiện): one, or as many as its cycle has until a horizon.
///
/// A cycle without a day of its own ends with its period: weekly work is due on Friday, monthly on the last day of the month,
/// every six months on 30/06 and 31/12, yearly on 31/12. A day that a month lacks, such as the 31st or 29/02, is its last one.
///
/// @param periodMonths after how many months a reporting period of continuous work ends
record Calendar(int periodMonths, LocalDate horizon) {

    /// Days of some fifty years; a rule with more since its first day is taken for a mistake.
    private static final int MOST = 20_000;

    List<Turn> turns(Deadline deadline, LocalDate assigned) {
        return switch (deadline) {
            case Deadline.Fixed fixed -> List.of(new Turn(assigned, fixed.due()));
            case Deadline.Recurring(_, var rule, var first) when rule != null ->
                    turns(rule, first, null, assigned);
            case Deadline.Continuous always ->
                    turns("FREQ=MONTHLY;INTERVAL=" + periodMonths, null, always.until(), assigned);
            case Deadline.Recurring _, Deadline.OnGuidance _, Deadline.Unspecified _ ->
                    List.of(new Turn(assigned, null));
        };
    }

    private List<Turn> turns(
            String text, @Nullable LocalDate first, @Nullable LocalDate until, LocalDate assigned) {
        var turns = new ArrayList<Turn>();
        var opens = assigned;
        for (var due : days(text, first, assigned)) {
            var last = until != null && !due.isBefore(until) ? until : due;
            turns.add(new Turn(opens, last));
            opens = last.plusDays(1);
            if (last.equals(until)) {
                break;
            }
        }
        return turns.isEmpty() ? List.of(new Turn(assigned, null)) : turns;
    }

    /// The due days from the day of assignment to the horizon, and at least one.
    private List<LocalDate> days(String text, @Nullable LocalDate first, LocalDate assigned) {
        var days = new ArrayList<LocalDate>();
        try {
            var rule = new RecurrenceRule(text);
            wholeDays(rule);
            rule.setSkip(RecurrenceRule.Skip.BACKWARD);
            var start = first == null ? start(rule, assigned) : first;
            var iterator = rule.iterator(date(start));
            for (int count = 0; iterator.hasNext() && count < MOST; count++) {
                var day = day(iterator.nextDateTime());
                if (day.isAfter(horizon) && !days.isEmpty()) {
                    break;
                }
                if (!day.isBefore(assigned) && (days.isEmpty() || day.isAfter(days.getLast()))) {
                    days.add(day);
                }
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException _) {
            return List.of();
        }
        return days;
    }

    /// Where counting begins; a rule without a day gets the end of its period.
    private static LocalDate start(RecurrenceRule rule, LocalDate assigned)
            throws InvalidRecurrenceRuleException {
        if (hasDay(rule)) {
            return assigned;
        }
        return switch (rule.getFreq()) {
            case WEEKLY -> assigned.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.FRIDAY));
            case MONTHLY -> {
                rule.setByPart(Part.BYMONTHDAY, -1);
                yield endOfPeriod(assigned, rule.getInterval());
            }
            case YEARLY -> LocalDate.of(assigned.getYear(), Month.DECEMBER, 31);
            case DAILY, HOURLY, MINUTELY, SECONDLY -> assigned;
        };
    }

    private static boolean hasDay(RecurrenceRule rule) {
        return rule.hasPart(Part.BYMONTHDAY)
                || rule.hasPart(Part.BYDAY)
                || rule.hasPart(Part.BYYEARDAY)
                || rule.hasPart(Part.BYWEEKNO)
                || rule.hasPart(Part.BYMONTH);
    }

    /// Periods that divide a year follow the calendar; others begin with the month of the assignment.
    private static LocalDate endOfPeriod(LocalDate day, int months) {
        int into = 12 % months == 0 ? (day.getMonthValue() - 1) % months : 0;
        return day.plusMonths(months - 1L - into).with(TemporalAdjusters.lastDayOfMonth());
    }

    /// A rule that ends at an hour ends with that day.
    private static void wholeDays(RecurrenceRule rule) {
        var until = rule.getUntil();
        if (until != null && !until.isAllDay()) {
            rule.setUntil(until.toAllDay());
        }
        if (rule.getFreq().compareTo(Freq.DAILY) > 0) {
            throw new IllegalArgumentException("shorter than a day: " + rule);
        }
    }

    private static DateTime date(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate day(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }
}
