package vn.quantriet.assignment;

/// A number that an installation may set, valid from a day on (table `assignment.setting`).
enum Setting {
    /// After so many months a reporting period ends; continuous work has one turn in each.
    PERIOD_MONTHS,
    /// A list of more rows is not put into a sheet.
    SHEET_ROWS,
    /// A list of more rows is not printed.
    PRINT_ROWS
}
