package vn.quantriet.document;

import java.util.Locale;

/// How far the reading of an original has come.
public enum ReadingState {
    /// Waits for the reader or is being read.
    READING,
    READABLE,
    /// Pages without text.
    SCAN,
    UNREADABLE,
    /// Bore a mark of secrecy: what was handed in is not kept.
    SECRET;

    /// Message key of its name.
    public String messageKey() {
        return "document.state." + name().toLowerCase(Locale.ROOT);
    }
}
