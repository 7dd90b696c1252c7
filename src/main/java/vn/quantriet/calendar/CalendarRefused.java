package vn.quantriet.calendar;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of calendars forbid what was asked.
public final class CalendarRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        NO_NAME,
        NO_SOURCE,
        NO_REASON,
        TOO_LONG,
        /// A week in which nobody works.
        NO_WORKING_DAY,
        /// The day is marked already.
        DAY_TAKEN,
        /// So many addresses are enough.
        TOO_MANY
    }

    private final Reason reason;

    CalendarRefused(Reason reason, Object... arguments) {
        super("calendar.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
