package vn.quantriet.report;

/// A number that an installation may set, valid from a day on (table `report.setting`).
enum Setting {
    /// So many days before a report is due its unit is reminded.
    REMIND_DAYS_BEFORE,
    /// So many days before a period ends its recurring round is opened.
    OPEN_DAYS_BEFORE_END
}
