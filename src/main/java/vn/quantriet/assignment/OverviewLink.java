package vn.quantriet.assignment;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanLink;

/// From a plan to the progress of its work.
@Component
class OverviewLink implements PlanLink {

    @Override
    public String name() {
        return "assignment.overview";
    }

    @Override
    public String icon() {
        return "chart-bar";
    }

    @Override
    public String path(PlanId plan) {
        return "/assignments/overview?plan=" + plan;
    }

    /// Own work and that of others stand in lists apart.
    @Override
    public String path(ItemLine item, Viewer viewer) {
        var below = item.reachesBeyond(viewer.unit()) ? "&below=true" : "";
        return "/assignments?view=ALL&item=" + item.id() + below;
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS);
    }
}
