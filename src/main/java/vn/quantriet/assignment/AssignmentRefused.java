package vn.quantriet.assignment;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of assignments forbid what was asked.
public final class AssignmentRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// Nobody accepts or returns what they submitted themselves.
        OWN_WORK,
        ALREADY_DONE,
        /// It lies with the superior now.
        WAITING,
        NOT_SUBMITTED,
        WITHDRAWN,
        /// Neither evidence nor a note.
        NO_EVIDENCE,
        NO_WORDS,
        NO_REASON,
        NO_DATE,
        /// The later day is not later.
        NOT_LATER,
        /// The evidence happened in the future.
        NOT_YET,
        BAD_LINK,
        TOO_MANY_FILES,
        BAD_PERCENT,
        ALREADY_ASKED,
        ALREADY_ANSWERED,
        CHANGED_MEANWHILE,
        /// Somebody else passed it on, to another.
        HANDED_OVER,
        /// Days of a rule that make no sense.
        BAD_RULE,
        /// A saved view without a name.
        NO_NAME,
        /// Nothing was ticked.
        NOTHING_CHOSEN
    }

    private final Reason reason;

    AssignmentRefused(Reason reason, Object... arguments) {
        super("assignment.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
