package vn.quantriet.draft.form;

/// How sure a form rule is.
public enum Certainty {
    /// Compared with the official text.
    OFFICIAL_TEXT,
    /// Compared with a reprint of the official text.
    REPRINT,
    /// Known from what others wrote about it only; the office must compare it with the official text.
    SECONDARY_SOURCES
}
