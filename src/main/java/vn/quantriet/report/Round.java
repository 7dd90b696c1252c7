package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A superior asks units below for reports of a period by a day (đợt báo cáo).
///
/// @param unit that asks
/// @param upper the round for which the unit itself gathers them
public record Round(
        RoundId id,
        UnitId unit,
        RoundKind kind,
        String title,
        Days days,
        LocalDate due,
        String family,
        String note,
        @Nullable RoundId upper,
        String opener,
        Instant openedAt) {

    public String page() {
        return "/rounds/" + id;
    }
}
