package vn.quantriet.plan;

import java.util.List;

/// The coverage of a plan in a few numbers.
///
/// @param units to which it handed something
/// @param answered those with an approved plan of their own
/// @param idle those that did nothing since receipt
/// @param items handed to units below
/// @param lost those that nobody below leads
public record CoverageSummary(int units, int answered, int idle, int items, int lost) {

    static CoverageSummary of(List<CoverageUnit> units, List<CoverageItem> items) {
        return new CoverageSummary(
                units.size(),
                (int) units.stream().filter(unit -> unit.answered() != null).count(),
                (int) units.stream().filter(CoverageUnit::isIdle).count(),
                (int) items.stream().filter(item -> item.units() > 0).count(),
                (int) items.stream().filter(CoverageItem::isLost).count());
    }
}
