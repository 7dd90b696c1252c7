package vn.quantriet.assignment;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;

/// Which turns a list shows.
///
/// @param below those of subordinate units instead of the own ones; the two are never mixed
/// @param unit only this unit and those below it
/// @param whole without what is laid on persons
public record WorkFilter(
        View view,
        String words,
        @Nullable PlanId plan,
        @Nullable PlanItemId item,
        @Nullable Part part,
        boolean below,
        @Nullable UnitId unit,
        boolean whole) {

    public WorkFilter(
            View view,
            String words,
            @Nullable PlanId plan,
            @Nullable PlanItemId item,
            @Nullable Part part,
            boolean below,
            @Nullable UnitId unit) {
        this(view, words, plan, item, part, below, unit, false);
    }

    /// Where the turns stand.
    public enum View {
        /// The unit has something to do.
        OPEN,
        OVERDUE,
        /// Due within 14 days.
        DUE,
        RETURNED,
        NOT_STARTED,
        IN_PROGRESS,
        /// Handed in, not judged yet.
        SUBMITTED,
        ACCEPTED,
        ALL
    }

    /// The work of the unit as such.
    public static WorkFilter own(View view) {
        return new WorkFilter(view, "", null, null, null, false, null, true);
    }

    /// The same, wherever the turns stand.
    public WorkFilter all() {
        return with(View.ALL);
    }

    WorkFilter with(View other) {
        return new WorkFilter(other, words, plan, item, part, below, unit, whole);
    }
}
