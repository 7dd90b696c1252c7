package vn.quantriet.access;

/// A number that an installation may set, valid from a day on (table `access.setting`).
enum Setting {
    /// So many wrong passwords in a row lock an account.
    LOCK_AFTER_FAILURES,
    /// For so many minutes.
    LOCK_MINUTES,
    SIGN_INS_PER_LOGIN_A_MINUTE,
    /// Many people may stand behind one address.
    SIGN_INS_PER_ADDRESS_A_MINUTE,
    /// By one account.
    SEARCHES_A_MINUTE,
    /// By strangers behind one address: searches and files of public pages.
    SEARCHES_PER_ADDRESS_A_MINUTE,
    /// By one account.
    UPLOADS_A_MINUTE,
    /// After so many hours one signs in again, however busy the session was.
    SESSION_HOURS,
    /// The shortest password allowed, in characters.
    PASSWORD_LENGTH,
    /// After so many minutes without a new seal on the audit log nothing may be changed any more.
    SEAL_WITHIN_MINUTES,
    /// After so many minutes background work that failed is tried again; then after twice as many, and so on.
    WORK_RETRY_MINUTES,
    /// So many times background work is tried in all.
    WORK_TRIES,
    /// Background work of which nothing has been heard for so many minutes is taken for failed: its node is dead.
    WORK_SILENT_MINUTES,
    /// For so many days background work that was done is kept in its log.
    WORK_KEPT_DAYS
}
