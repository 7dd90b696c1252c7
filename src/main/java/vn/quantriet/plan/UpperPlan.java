package vn.quantriet.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A superior's plan that handed something to a unit, and how far the unit has answered it.
///
/// @param items handed to the unit as lead
/// @param covered those for which it has an item of its own
/// @param received when the first was handed out
/// @param own the unit's plan that carries something out; nothing yet
public record UpperPlan(
        PlanId id,
        String title,
        String unitName,
        int items,
        int covered,
        Instant received,
        @Nullable PlanId own) {

    public String page() {
        return "/plans/handed/" + id;
    }
}
