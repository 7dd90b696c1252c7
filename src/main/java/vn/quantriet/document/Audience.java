package vn.quantriet.document;

import java.util.Locale;

/// Whom a paper is sent to.
public enum Audience {
    /// The units themselves.
    UNITS,
    /// Who holds a post there, as of the day.
    POSTS,
    /// Each member of the Party there, into their own account.
    MEMBERS;

    /// Message key of its name.
    public String messageKey() {
        return "document.audience." + name().toLowerCase(Locale.ROOT);
    }
}
