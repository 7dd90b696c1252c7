package vn.quantriet.difficulty;

/// A number that an installation may set, valid from a day on (table `difficulty.setting`).
enum Setting {
    /// Within so many working days a unit with which a difficulty lies shall answer.
    ANSWER_WORKING_DAYS,
    /// So many days before that it is reminded.
    REMIND_DAYS_BEFORE,
    /// And every so many days once it is late.
    REMIND_EVERY_DAYS,
    /// A list of more rows is not put into a sheet.
    SHEET_ROWS
}
