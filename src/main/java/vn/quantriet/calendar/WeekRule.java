package vn.quantriet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The days off of each week, from a day on.
public record WeekRule(LocalDate validFrom, Set<DayOfWeek> daysOff, String source) {

    public WeekRule {
        daysOff = Set.copyOf(daysOff);
    }
}
