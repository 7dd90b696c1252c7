package vn.quantriet.access.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event as the pages of the log show it.
///
/// @param actor the name of the person, or what the log has instead
public record EventLine(
        Instant at,
        String actor,
        @Nullable String role,
        String action,
        String object,
        boolean refused,
        @Nullable String purpose,
        @Nullable String detail,
        @Nullable String address) {}
