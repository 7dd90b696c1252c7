package vn.quantriet.exchange;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// What was handed in, or asked for, cannot be exchanged.
public final class ExchangeRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// Nothing was chosen.
        NO_FILE,
        /// The archive is none, or its directory is damaged.
        NOT_AN_ARCHIVE,
        /// More entries than are taken at once.
        TOO_MANY,
        /// More bytes than are taken at once.
        TOO_MUCH,
        /// Packed so tightly, or one over another, that it can only mean harm.
        BOMB,
        /// There is no file in the archive.
        NO_ENTRY,
        /// The list of papers in the archive cannot be read.
        LIST_BROKEN,
        /// The list names no column of files.
        LIST_WITHOUT_FILES,
        /// It runs already, or its time is over.
        NOT_NOW,
        /// No purpose was given.
        NO_PURPOSE,
        /// No paper was chosen.
        NO_PAPER
    }

    private final Reason reason;

    private ExchangeRefused(Reason reason, Object... arguments) {
        super("exchange.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public static ExchangeRefused because(Reason reason, Object... arguments) {
        return new ExchangeRefused(reason, arguments);
    }

    public Reason reason() {
        return reason;
    }
}
