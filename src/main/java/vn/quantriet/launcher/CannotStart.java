package vn.quantriet.launcher;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.launcher.postgres.PostgresRefused;

/// Something outside of the program keeps it from starting, or from running on.
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why. The name, in lower case, ends the message key.
    enum Reason {
        ALREADY_RUNNING,
        PORT_IN_USE,
        NOT_WRITABLE,
        NOT_A_DATA_FOLDER,
        NO_DATA,
        DISK_FULL,
        NEWER_VERSION,
        NEWER_DATABASE,
        NOT_EMPTY,
        SAMPLE_CUT_SHORT,
        TLS_UNREADABLE,
        TLS_MISMATCH,
        DATABASE_OUT_OF_REACH,
        DATABASE_TOO_OLD,
        DATABASE_NOT_PREPARED,
        APPLICATION_TOO_MIGHTY
    }

    private final @Nullable Reason reason;
    private final String key;
    private final transient List<Object> details;

    CannotStart(Reason reason, Object... details) {
        this(reason, "launcher." + reason.name().toLowerCase(Locale.ROOT), List.of(details));
    }

    private CannotStart(@Nullable Reason reason, String key, List<Object> details) {
        super(key + " " + details);
        this.reason = reason;
        this.key = key;
        this.details = details;
    }

    static CannotStart because(PostgresRefused refused) {
        var reason = refused.reason().name().toLowerCase(Locale.ROOT);
        return new CannotStart(null, "launcher.postgres." + reason, List.copyOf(refused.details()));
    }

    /// Absent when it was PostgreSQL that could not start.
    @Nullable Reason reason() {
        return reason;
    }

    String sentences() {
        return Sentences.of(key, details.toArray());
    }
}
