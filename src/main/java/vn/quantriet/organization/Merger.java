package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import vn.quantriet.kernel.UnitId;

/// Several units become one (sáp nhập, hợp nhất).
///
/// @param units those that end
/// @param into the one that goes on; found it first when it is new
/// @param from the first day on which they are one
/// @param withPositions whether who held a position keeps it in the successor
public record Merger(
        List<UnitId> units, UnitId into, LocalDate from, boolean withPositions, String decision) {

    public Merger {
        units = units.stream().filter(unit -> !unit.equals(into)).distinct().toList();
    }
}
