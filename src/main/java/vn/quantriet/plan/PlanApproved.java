package vn.quantriet.plan;

import java.util.List;
import vn.quantriet.kernel.UnitId;

/// Work was handed out. The items are those of this round; [Plans#decided] tells what they say.
public record PlanApproved(PlanId plan, UnitId unit, List<PlanItemId> items) {

    public PlanApproved {
        items = List.copyOf(items);
    }
}
