package vn.quantriet.report;

import java.time.LocalDate;
import java.util.UUID;
import vn.quantriet.kernel.UnitId;

/// A unit asks those directly below it every so often, from a day on.
///
/// @param active whether it asks at all from that day on
/// @param dueDays so many days after the period the reports are due
public record RoundRule(
        UUID id,
        UnitId unit,
        RoundKind kind,
        LocalDate validFrom,
        boolean active,
        String family,
        int dueDays,
        String setter) {

    /// The period to which a day belongs.
    Days period(LocalDate day) {
        return kind == RoundKind.YEAR ? Days.yearOf(day) : Days.halfOf(day);
    }
}
