package vn.quantriet.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step by which units follow one another in time.
///
/// @param from the unit before, none when one was founded
/// @param to the unit after, none when one ended
/// @param happenedOn the day from which it holds
/// @param decision the paper that says so; may be empty
/// @param recordedAt when it was typed in, as decisions arrive late
public record Lineage(
        Kind kind,
        @Nullable UUID from,
        @Nullable String fromName,
        @Nullable UUID to,
        @Nullable String toName,
        LocalDate happenedOn,
        String decision,
        Instant recordedAt) {

    /// What happened.
    public enum Kind {
        FOUNDED,
        MERGED,
        SPLIT,
        RENAMED,
        MOVED,
        ENDED
    }
}
