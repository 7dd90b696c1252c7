package vn.quantriet.plan;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// Which pairs of items are shown.
///
/// @param plan one of the two is in it
/// @param unit one of the two is of it
public record OverlapFilter(
        @Nullable PlanId plan, @Nullable UnitId unit, Where where, State state) {

    /// Of one unit, or of two.
    public enum Where {
        ALL,
        WITHIN,
        NEIGHBOURS
    }

    /// Decided or not.
    public enum State {
        OPEN,
        WATCHED,
        DECIDED,
        ALL
    }

    static OverlapFilter of(PlanId plan) {
        return new OverlapFilter(plan, null, Where.ALL, State.OPEN);
    }
}
