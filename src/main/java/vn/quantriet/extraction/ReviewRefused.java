package vn.quantriet.extraction;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of review forbid what was asked.
public final class ReviewRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// It went into others, was withdrawn or divided meanwhile.
        GONE,
        FINISHED,
        NOT_FINISHED,
        OPEN_LEFT,
        NO_REASON,
        BAD_CUT,
        BAD_PASSAGE,
        TOO_FEW,
        NOTHING_TO_UNDO,
        CHANGED_SINCE
    }

    private final Reason reason;

    ReviewRefused(Reason reason, Object... arguments) {
        super("extraction.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
