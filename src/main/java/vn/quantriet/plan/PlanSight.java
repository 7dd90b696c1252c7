package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.EDIT_PLANS;
import static vn.quantriet.kernel.Permission.READ_PLANS;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Fetches plans through the viewer: what one may not see or do does not exist for them.
@Component
class PlanSight {

    private final PlanRepository plans;

    PlanSight(PlanRepository plans) {
        this.plans = plans;
    }

    Plan seen(PlanId id, Viewer viewer) {
        return plans.find(id)
                .filter(plan -> viewer.may(READ_PLANS, plan.path()))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Holds the plan until the transaction ends, so that two people change it one after the other.
    Plan edited(PlanId id, Viewer viewer) {
        plans.lock(id);
        return plans.find(id)
                .filter(plan -> mayEdit(plan, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    Plan edited(PlanItemId id, Viewer viewer) {
        return edited(planOf(id), viewer);
    }

    Plan edited(ResponsibilityId id, Viewer viewer) {
        return edited(plans.planOf(id).orElseThrow(() -> new NotFound(id)), viewer);
    }

    PlanId planOf(PlanItemId id) {
        return plans.planOf(id).orElseThrow(() -> new NotFound(id));
    }

    static boolean mayEdit(Plan plan, Viewer viewer) {
        return viewer.may(EDIT_PLANS) && plan.unit().equals(viewer.unit());
    }
}
