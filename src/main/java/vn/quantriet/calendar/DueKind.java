package vn.quantriet.calendar;

/// What kind of deadline falls on a day off.
public enum DueKind {
    /// A printed day.
    FIXED,
    /// One of a cycle.
    RECURRING,
    /// The end of a reporting period.
    CONTINUOUS
}
