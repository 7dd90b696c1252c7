package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.quantriet.kernel.UnitId;

/// A figure of a period that only the unit itself knows (số liệu tự khai): asked for once, and used by every report of that period.
///
/// @param parts statements for other days from which it follows; none when somebody typed it
public record Statement(
        UUID id,
        String measure,
        UnitId unit,
        LocalDate from,
        LocalDate to,
        long number,
        String note,
        String stater,
        Instant statedAt,
        List<UUID> parts) {

    public Statement {
        parts = List.copyOf(parts);
    }

    /// Nobody typed it: it follows from what was stated before.
    public boolean isCarried() {
        return !parts.isEmpty();
    }

    boolean follows(List<Statement> from) {
        return Set.copyOf(parts)
                .equals(from.stream().map(Statement::id).collect(Collectors.toSet()));
    }

    public String page() {
        return "/statements/" + id;
    }

    /// Under which the ledger counts it: only for exactly its period, so that a year is not counted twice over its halves.
    static String counted(String measure, LocalDate from, LocalDate to) {
        return Measure.of(measure).isPresent() ? measure : "%s@%s/%s".formatted(measure, from, to);
    }

    /// The code under which the figure is asked for.
    static String asked(String counted) {
        return counted.replaceFirst("@.*", "");
    }
}
