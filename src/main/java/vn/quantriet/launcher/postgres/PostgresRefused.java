package vn.quantriet.launcher.postgres;

import java.util.List;

/// The embedded PostgreSQL cannot be started or kept running.
public final class PostgresRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        NO_BINARIES,
        OTHER_MAJOR_VERSION,
        NOT_OUR_FOLDER,
        FOLDER_OUT_OF_REACH,
        NO_PASSWORDS,
        NO_UNPRIVILEGED_USER,
        INITDB_FAILED,
        DID_NOT_START,
        LEFTOVER_DOES_NOT_STOP,
        BOOTSTRAP_FAILED,
        KEEPS_DYING
    }

    private final Reason reason;
    private final transient List<String> details;

    PostgresRefused(Reason reason, Object... details) {
        super(reason + " " + List.of(details));
        this.reason = reason;
        this.details = List.of(details).stream().map(Object::toString).toList();
    }

    public Reason reason() {
        return reason;
    }

    /// What the sentence for the reader is filled with.
    public List<String> details() {
        return details;
    }
}
