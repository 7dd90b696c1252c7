package vn.quantriet.calendar;

/// What becomes of a deadline that falls on a day off (dời hạn).
public enum Shift {
    /// It stays and is told.
    KEEP,
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY
}
