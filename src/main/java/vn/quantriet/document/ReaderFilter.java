package vn.quantriet.document;

import java.util.Locale;

/// Which of those to whom a paper was sent a list shows.
public enum ReaderFilter {
    /// Neither read nor handed over.
    MISSING,
    /// Opened, and not said to be read.
    OPENED,
    ACKNOWLEDGED,
    PAPER_HANDED,
    ALL;

    /// Message key of its name.
    public String messageKey() {
        return "document.readers." + name().toLowerCase(Locale.ROOT);
    }
}
