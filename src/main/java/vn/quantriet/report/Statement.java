package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.quantriet.kernel.UnitId;

/// A figure of a period that only the unit itself knows (số liệu tự khai): asked for once, and used by every report of that period.
public record Statement(
        UUID id,
        String measure,
        UnitId unit,
        LocalDate from,
        LocalDate to,
        long number,
        String note,
        String stater,
        Instant statedAt) {

    /// Under which the ledger counts it: only for exactly its period, so that a year is not counted twice over its halves.
    static String counted(String measure, LocalDate from, LocalDate to) {
        return Measure.of(measure).isPresent() ? measure : "%s@%s/%s".formatted(measure, from, to);
    }

    /// The code under which the figure is asked for.
    static String asked(String counted) {
        return counted.replaceFirst("@.*", "");
    }
}
