package vn.quantriet.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proposal as it stood from one moment on; each change writes the next one.
///
/// @param version 1, 2, 3 ...; what a reviewer looked at when deciding
/// @param step the deed that wrote it, nothing for the engine
/// @param doubts what the engine is unsure of; none once a person wrote it
record Revision(
        int version,
        @Nullable UUID step,
        Author by,
        Instant at,
        Standing standing,
        Wording wording,
        List<Doubt> doubts) {

    Revision {
        doubts = List.copyOf(doubts);
    }

    boolean isSure() {
        return doubts.isEmpty();
    }
}
