package vn.quantriet.plan;

import java.util.List;
import vn.quantriet.kernel.UnitId;

/// One upper item at one unit to which it was handed.
///
/// @param below the unit's own items for it
/// @param reason why the unit left it out of its plan; empty when it did not say so
public record CoveragePair(
        PlanItemId item,
        String label,
        String content,
        UnitId unit,
        String unitName,
        Cover cover,
        List<Below> below,
        String reason) {

    public CoveragePair {
        below = List.copyOf(below);
    }

    CoveragePair named(String lastName) {
        return new CoveragePair(item, label, content, unit, lastName, cover, below, reason);
    }
}
