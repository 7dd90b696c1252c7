package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A figure of a report: as it was counted and, if its author says it otherwise, as it was said, with the reason.
///
/// @param counted nothing for what only units know and none has stated, which is not 0
public record ReportFigure(
        int number,
        String measure,
        UnitId unit,
        String unitName,
        Reach reach,
        boolean before,
        LocalDate from,
        LocalDate to,
        @Nullable Long counted,
        @Nullable Integer grid,
        int row,
        int column,
        @Nullable Said said) {

    /// Said otherwise than counted.
    public record Said(long number, String reason, String sayer, Instant at) {}

    /// Nothing as long as nobody knows it.
    public @Nullable Long shown() {
        return said == null ? counted : Long.valueOf(said.number());
    }

    /// Nobody has stated it yet, so nothing can be said for it: no number, and not 0.
    public boolean isAwaited() {
        return shown() == null;
    }

    FactFilter filter() {
        return new FactFilter(Statement.counted(measure, from, to), unit, reach, from, to);
    }

    /// Only units know it.
    boolean isStated() {
        return Measure.of(measure).isEmpty();
    }
}
