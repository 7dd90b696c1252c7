package vn.quantriet.plan;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Kế hoạch" in the side bar.
@Component
class PlanStation implements Station {

    private final Plans plans;

    PlanStation(Plans plans) {
        this.plans = plans;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "plan.plans";
    }

    @Override
    public String path() {
        return "/plans";
    }

    @Override
    public String icon() {
        return "clipboard-list";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_PLANS);
    }

    @Override
    public int waiting(Viewer viewer) {
        return plans.waiting(viewer);
    }
}
