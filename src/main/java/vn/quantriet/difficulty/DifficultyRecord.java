package vn.quantriet.difficulty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// What became of one difficulty.
///
/// @param unit that raised it, whoever took it over
/// @param answeredAt for the first time
/// @param resolvedAt as whose it is confirmed; nothing while it is open, or open again
public record DifficultyRecord(
        DifficultyId id,
        UnitId unit,
        String title,
        Instant raisedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant resolvedAt) {}
