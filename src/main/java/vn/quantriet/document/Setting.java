package vn.quantriet.document;

/// A number that an installation may set, valid from a day on (`document.setting`).
enum Setting {
    /// In how many days a paper is dealt with when nobody says otherwise.
    ROUTING_DUE_DAYS,
    /// 1: such a day moves from the weekend to Monday.
    ROUTING_DUE_MOVES,
    /// 1: number and holder of a secret paper may be written down; 0: nothing at all.
    SECRET_ENTRIES
}
