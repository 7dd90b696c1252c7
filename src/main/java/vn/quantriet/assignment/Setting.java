package vn.quantriet.assignment;

/// A number that an installation may set, valid from a day on (table `assignment.setting`).
enum Setting {
    /// After so many months a reporting period ends; continuous work has one turn in each.
    PERIOD_MONTHS
}
