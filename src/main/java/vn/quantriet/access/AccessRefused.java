package vn.quantriet.access;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of accounts and roles forbid what was asked.
public final class AccessRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_COMMON,
        PASSWORD_HOLDS_LOGIN,
        PASSWORD_UNCHANGED,
        PASSWORD_WRONG,
        PASSWORDS_DIFFER,
        LOGIN_FORM,
        LOGIN_TAKEN,
        MEMBER_HAS_ACCOUNT,
        ROLE_ALREADY_HELD,
        OWN_ACCOUNT,
        HOLDS_MORE,
        SETUP_CODE_WRONG
    }

    private final Reason reason;

    AccessRefused(Reason reason, Object... arguments) {
        super("access.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
