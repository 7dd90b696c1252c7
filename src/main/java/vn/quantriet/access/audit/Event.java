package vn.quantriet.access.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the log.
///
/// @param actor an account's id, `system:` and the name of a job, or `anonymous`
/// @param role in which role the deed was done
/// @param unit in whose name
/// @param path from where in the tree
/// @param address a keyed hash of the network address
record Event(
        UUID id,
        Instant at,
        String actor,
        @Nullable String role,
        @Nullable UUID unit,
        String path,
        String action,
        String object,
        @Nullable String purpose,
        @Nullable String address,
        Result result,
        @Nullable String detail) {

    /// How it ended.
    enum Result {
        DONE,
        REFUSED
    }
}
