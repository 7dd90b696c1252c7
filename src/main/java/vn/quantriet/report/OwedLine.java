package vn.quantriet.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// One report that a unit owes, and where it stands.
///
/// @param submittedOn the day on which it was handed in for the first time
public record OwedLine(
        RoundId round,
        String title,
        RoundKind kind,
        Days days,
        UnitId unit,
        String unitName,
        UnitId asker,
        String askerName,
        LocalDate due,
        @Nullable UUID report,
        @Nullable LocalDate submittedOn,
        ReportState state) {

    public boolean isReceived() {
        return submittedOn != null;
    }

    /// How many days late it was handed in, or has been waited for; 0 when it is not late.
    public long lateBy(LocalDate today) {
        var day = submittedOn == null ? today : submittedOn;
        return Math.max(0, ChronoUnit.DAYS.between(due, day));
    }

    /// The report; empty while nobody has begun it.
    public String path() {
        return report == null ? "" : "/reports/" + report;
    }
}
