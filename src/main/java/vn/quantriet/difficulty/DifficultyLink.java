package vn.quantriet.difficulty;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanLink;

/// From a plan and its items to what hinders them.
@Component
class DifficultyLink implements PlanLink {

    @Override
    public String name() {
        return "difficulty.difficulties";
    }

    @Override
    public String icon() {
        return "message-circle";
    }

    @Override
    public String path(PlanId plan) {
        return DifficultyFilter.about("plan:" + plan);
    }

    @Override
    public String path(ItemLine item, Viewer viewer) {
        return DifficultyFilter.about("item:" + item.id());
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS);
    }
}
