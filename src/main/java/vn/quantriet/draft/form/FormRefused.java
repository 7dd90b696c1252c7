package vn.quantriet.draft.form;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of the official form forbid what was asked.
public final class FormRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// A paper was issued by it.
        USED,
        /// Another rule begins on that day.
        DAY_TAKEN
    }

    private final Reason reason;

    FormRefused(Reason reason, Object... arguments) {
        super("form.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
