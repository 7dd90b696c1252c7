package vn.quantriet.extraction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proposal as it stood from one moment on; each change writes the next one.
///
/// @param version 1, 2, 3 ...; what a reviewer looked at when deciding
/// @param step the deed that wrote it, nothing for the engine
record Revision(
        int version,
        @Nullable UUID step,
        Author by,
        Instant at,
        Standing standing,
        Wording wording,
        Certainty certainty) {}
