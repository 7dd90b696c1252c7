package vn.quantriet.draft;

import java.time.Instant;
import java.util.Locale;

/// What a draft said at some moment, as its history lists it.
public record WordingLine(
        int number, Reason reason, String title, String writer, Instant writtenAt) {

    /// Why it was kept.
    public enum Reason {
        BEGUN,
        KEPT,
        DISCUSSED,
        SUBMITTED,
        SIGNED
    }

    /// Message key of the reason.
    public String messageKey() {
        return "draft.wording." + reason.name().toLowerCase(Locale.ROOT);
    }
}
