package vn.quantriet.calendar;

import java.time.LocalDate;
import java.util.UUID;

/// A day that is off, or worked, in one year only.
///
/// @param source the notice it was taken from
/// @param certain whether the notice of the year says so
public record SpecialDay(
        UUID id,
        LocalDate day,
        Kind kind,
        String name,
        String source,
        boolean certain,
        String enterer) {

    /// Off or worked.
    public enum Kind {
        OFF,
        /// Makes up for a day that was off instead.
        WORKING
    }
}
