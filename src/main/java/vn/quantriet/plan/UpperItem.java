package vn.quantriet.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of a superior's plan that was handed to a unit, and what the unit makes of it.
///
/// @param due its last day; nothing when it has none
/// @param handed when it was handed out
/// @param below the unit's own items that carry it out
/// @param reason why the unit left it out; empty when it did not
public record UpperItem(
        PlanItemId id,
        PlanId plan,
        String planTitle,
        String unitName,
        String label,
        String content,
        Part part,
        @Nullable LocalDate due,
        Instant handed,
        List<Below> below,
        String reason) {

    public UpperItem {
        below = List.copyOf(below);
    }

    public boolean isCovered() {
        return !below.isEmpty();
    }
}
