package vn.quantriet.report;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of rounds and reports forbid what was asked.
public final class ReportRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        NO_TITLE,
        NO_DAYS,
        /// The round above is of another period.
        OTHER_DAYS,
        /// The last day is before the first.
        DAYS_TURNED,
        /// It would be due before its period has begun.
        DUE_TOO_EARLY,
        /// Nobody owes it.
        NOBODY_ASKED,
        TOO_LONG,
        /// It was handed in, accepted or locked.
        NOT_OPEN,
        NOT_SUBMITTED,
        NOT_ACCEPTED,
        /// Neither accepted nor locked.
        NOT_LOCKED,
        NO_REASON,
        /// A figure that only the unit knows was not stated.
        NOT_STATED,
        /// No number, or less than nothing.
        BAD_NUMBER,
        /// Nobody accepts what they handed in themselves.
        OWN_REPORT,
        /// More rows than one file holds.
        TOO_MANY,
        /// A version would hold for days that have passed.
        PAST_DAY,
        NO_SECTIONS,
        /// A template names a figure that nobody counts or states.
        UNKNOWN_FIGURE
    }

    private final Reason reason;

    ReportRefused(Reason reason, Object... arguments) {
        super("report.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static String limited(String words, int most) {
        if (words.length() > most) {
            throw new ReportRefused(Reason.TOO_LONG, most);
        }
        return words.strip();
    }

    static String reasoned(String reason) {
        var words = limited(reason, 4000);
        if (words.isEmpty()) {
            throw new ReportRefused(Reason.NO_REASON);
        }
        return words;
    }
}
