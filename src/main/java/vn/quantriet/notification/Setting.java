package vn.quantriet.notification;

/// A number that an installation may set, valid from a day on (table `notification.setting`).
enum Setting {
    /// So many days after it was read a notice is dropped.
    KEPT_DAYS_AFTER_READING,
    /// So many days after it was told it is dropped, read or not.
    KEPT_DAYS_AFTER_TELLING,
    /// 1: mails may carry titles; 2: only what kind of thing happened.
    TITLES_IN_MAILS,
    /// Day of the week, 1 Monday to 7 Sunday.
    WEEKLY_MAIL_ON,
    LINES_IN_A_MAIL,
    /// So many addresses a person may choose within a day.
    ADDRESSES_A_DAY,
    /// So many pages of one session listen for changes at once.
    LIVE_STREAMS
}
