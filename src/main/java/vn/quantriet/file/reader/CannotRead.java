package vn.quantriet.file.reader;

import vn.quantriet.file.DocumentText.Reason;

/// The file cannot be read; says why.
final class CannotRead extends RuntimeException {

    private final Reason reason;

    CannotRead(Reason reason, String detail) {
        super(reason + ": " + detail, null, false, true);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
