package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A figure of a report: as it was counted and, if its author says it otherwise, as it was said, with the reason.
public record ReportFigure(
        int number,
        String measure,
        UnitId unit,
        String unitName,
        Reach reach,
        boolean before,
        LocalDate from,
        LocalDate to,
        long counted,
        @Nullable Integer grid,
        int row,
        int column,
        @Nullable Said said) {

    /// Said otherwise than counted.
    public record Said(long number, String reason, String sayer, Instant at) {}

    public long shown() {
        return said == null ? counted : said.number();
    }

    FactFilter filter() {
        return new FactFilter(Statement.counted(measure, from, to), unit, reach, from, to);
    }

    /// Only units know it.
    boolean isStated() {
        return Measure.of(measure).isEmpty();
    }
}
