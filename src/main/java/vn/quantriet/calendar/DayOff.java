package vn.quantriet.calendar;

import java.time.LocalDate;

/// A day on which nobody works.
///
/// @param name of the holiday; empty for a day off of each week
/// @param source where it is said
/// @param certain false while the notice of the year is awaited
public record DayOff(LocalDate day, String name, String source, boolean certain) {

    /// Message key of the weekday.
    public String weekday() {
        return "calendar.weekday." + day.getDayOfWeek().getValue();
    }
}
