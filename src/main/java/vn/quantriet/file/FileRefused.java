package vn.quantriet.file;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// A file cannot be taken in or handed out.
public final class FileRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// No byte in it.
        EMPTY,
        /// More than the limit.
        TOO_LARGE,
        /// The kept bytes are no longer those that came.
        DAMAGED,
        /// The disk is nearly full.
        NO_ROOM
    }

    private final Reason reason;

    FileRefused(Reason reason, Object... arguments) {
        super("file.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
