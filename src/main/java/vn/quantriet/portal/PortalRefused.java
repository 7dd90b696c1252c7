package vn.quantriet.portal;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of publishing forbid what was asked.
public final class PortalRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// The unit has no page yet.
        NO_SITE(""),
        BAD_SLUG("slug"),
        SLUG_TAKEN("slug"),
        /// There are no words that could be shown, nor was it looked at for a mark of secrecy.
        NOT_READ(""),
        NOT_CONFIRMED("confirmed"),
        UNTIL_BEFORE_FROM("visibleUntil"),
        NO_PDF("pdf"),
        NOT_A_PDF("pdf"),
        NO_REASON("reason"),
        NOT_PUBLISHED(""),
        CHANGED_MEANWHILE(""),
        NO_QUESTION(""),
        TOO_MANY_QUESTIONS("");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    private final Reason reason;

    PortalRefused(Reason reason, Object... arguments) {
        super("portal.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// The field of the form that it is about; empty for the form as a whole.
    String field() {
        return reason.field;
    }
}
