package vn.quantriet.difficulty;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of difficulties forbid what was asked.
public final class DifficultyRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        NO_TITLE,
        NO_WORDS,
        NO_KIND,
        TOO_LONG,
        /// The day on which an answer is wished has passed.
        PAST_DAY,
        TOO_MANY_FILES,
        /// Nobody is above.
        NO_SUPERIOR,
        /// Not a unit to which it can go.
        BAD_UNIT,
        /// It does not lie here any more, or not in this state.
        MOVED_ON,
        NOT_ASKED,
        NOT_ANSWERED,
        /// Something was added since the page was shown.
        CHANGED_MEANWHILE,
        NO_PURPOSE,
        TOO_MANY_ROWS
    }

    private final Reason reason;

    DifficultyRefused(Reason reason, Object... arguments) {
        super("difficulty.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
