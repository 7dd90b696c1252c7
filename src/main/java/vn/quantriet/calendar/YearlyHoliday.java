package vn.quantriet.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/// A holiday of the solar calendar.
///
/// @param rule of RFC 5545
public record YearlyHoliday(String name, String rule, LocalDate validFrom, String source) {

    /// Its day in the year, once it holds.
    Optional<LocalDate> in(int year) {
        try {
            var days = new RecurrenceRule(rule).iterator(new DateTime(validFrom.getYear(), 0, 1));
            days.fastForward(new DateTime(year, 0, 1));
            if (!days.hasNext()) {
                return Optional.empty();
            }
            var next = days.nextDateTime();
            var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            return Optional.of(day)
                    .filter(found -> found.getYear() == year && !found.isBefore(validFrom));
        } catch (InvalidRecurrenceRuleException wrong) {
            throw new IllegalStateException(rule, wrong);
        }
    }
}
