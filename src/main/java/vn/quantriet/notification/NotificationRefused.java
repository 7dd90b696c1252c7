package vn.quantriet.notification;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of notices and absences forbid what was asked.
public final class NotificationRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// Nobody stands in for themselves.
        OWN_DEPUTY,
        /// The last day lies before the first, or too far ahead.
        BAD_DAYS,
        /// The days have passed.
        PAST,
        /// The person is entered as away on some of the days.
        ALREADY_AWAY,
        /// Who shall stand in is away themselves.
        DEPUTY_AWAY,
        /// The person holds roles where the office does not reach.
        ROLES_ELSEWHERE,
        /// No address of a mail box.
        BAD_ADDRESS,
        /// As many addresses as anybody needs in a day were tried.
        TOO_MANY_ADDRESSES
    }

    private final Reason reason;

    NotificationRefused(Reason reason, Object... arguments) {
        super("notification.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
