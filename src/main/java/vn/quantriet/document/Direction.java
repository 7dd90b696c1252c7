package vn.quantriet.document;

import java.util.Locale;

/// Which way a paper went: đến, đi, nội bộ.
public enum Direction {
    INCOMING,
    OUTGOING,
    INTERNAL;

    /// Message key of its name.
    public String messageKey() {
        return "document.direction." + name().toLowerCase(Locale.ROOT);
    }
}
