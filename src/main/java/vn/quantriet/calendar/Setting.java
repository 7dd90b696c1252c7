package vn.quantriet.calendar;

/// A number that an installation may set, valid from a day on (table `calendar.setting`).
enum Setting {
    /// So many addresses one person may have.
    MOST_SUBSCRIPTIONS,
    /// 1: feeds may carry titles of work, if the person wants them; 2: never.
    TITLES_IN_FEEDS,
    FEED_DAYS_AHEAD,
    FEED_DAYS_BACK
}
