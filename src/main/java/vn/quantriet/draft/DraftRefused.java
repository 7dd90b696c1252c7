package vn.quantriet.draft;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of drafting and issuing forbid what was asked.
public final class DraftRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        NO_TITLE,
        TOO_LONG,
        /// It was submitted, signed or given up meanwhile.
        NOT_OPEN,
        /// It does not wait for a signature.
        NOT_SUBMITTED,
        /// What was read is not what was submitted last.
        CHANGED_MEANWHILE,
        /// Another person is named as the signer.
        OTHER_SIGNER,
        /// To give back or give up needs a reason.
        NO_REASON,
        NOT_SIGNED,
        /// One of the mandatory parts is missing.
        PARTS_MISSING,
        /// No symbol stands for the kind.
        NO_SYMBOL,
        /// The kept number was used, or cancelled, or never kept.
        NUMBER_NOT_KEPT,
        /// A series that has given numbers cannot begin anew.
        SERIES_BEGUN,
        NUMBER_OUT_OF_BOUNDS,
        /// It is cancelled already.
        CANCELLED,
        /// Nobody was asked.
        NOBODY_ASKED,
        DUE_IN_THE_PAST,
        ROUND_CLOSED,
        /// A remark without words.
        NO_REMARK,
        /// Not to take up a remark needs a reason.
        NO_TREATMENT_REASON,
        /// Nothing that a template could begin with.
        NO_SECTIONS
    }

    private final Reason reason;

    DraftRefused(Reason reason, Object... arguments) {
        super("draft.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
