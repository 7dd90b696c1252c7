package vn.quantriet.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One time that the ledger was counted anew.
///
/// @param differences how many facts had stood there otherwise
/// @param finishedAt nothing while it runs
public record RebuildLine(
        String asker,
        Instant askedAt,
        long facts,
        long differences,
        @Nullable Instant finishedAt) {}
