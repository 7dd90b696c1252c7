package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A report as it is stored, with where it stands.
///
/// @param tree over which its figures were added up, and `treeBefore` those of the period before
/// @param knownAt as the ledger was then
/// @param submitter who handed it in last
record ReportRow(
        ReportId id,
        RoundId round,
        UnitId unit,
        UnitPath path,
        UnitId asker,
        Days days,
        LocalDate due,
        int version,
        UUID tree,
        UUID treeBefore,
        Instant knownAt,
        String saver,
        @Nullable Instant savedAt,
        ReportState state,
        @Nullable UUID submitter) {}
