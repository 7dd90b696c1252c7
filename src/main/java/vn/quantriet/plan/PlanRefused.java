package vn.quantriet.plan;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of plans forbid what was asked.
public final class PlanRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// Handed out already; amend instead.
        FIXED,
        /// Somebody else changed it in between.
        CHANGED_MEANWHILE,
        /// Words without a unit are left.
        OPEN_QUESTIONS,
        /// There is nothing to hand out.
        NOTHING_TO_ASSIGN,
        /// An item reaches nobody.
        NOBODY,
        /// The document has no confirmed proposal.
        NOTHING_CONFIRMED,
        NO_CONTENT,
        NO_TITLE,
        NO_DATE,
        BAD_RULE,
        NO_REASON,
        /// A finding or a remark is left as it is without saying why.
        NO_REASON_TO_KEEP,
        NO_REMARK,
        BAD_TERM,
        NO_UNIT,
        /// None was ticked.
        NO_ITEM,
        /// The unit is not the plan's own nor below it.
        NOT_BELOW,
        /// A personal plan needs one who heads the unit.
        NOT_A_HEAD,
        TOO_LONG
    }

    private final Reason reason;

    PlanRefused(Reason reason, Object... arguments) {
        super("plan.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
