package vn.quantriet.document;

import java.util.Locale;

/// What a person did with a paper that was sent to them, or who handed it to them.
public enum ReadingStep {
    /// It was listed to them.
    RECEIVED,
    /// They opened its page, which is no proof of having read it.
    OPENED,
    /// They said that they have read it.
    ACKNOWLEDGED,
    /// Their unit handed it to them on paper: as good an end as having read it.
    PAPER_HANDED;

    /// Message key of its name.
    public String messageKey() {
        return "document.step." + name().toLowerCase(Locale.ROOT);
    }
}
