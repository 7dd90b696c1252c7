package vn.quantriet.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Findable;
import vn.quantriet.search.Found;
import vn.quantriet.web.Paging;

/// Lets plans be found by their title.
@Component
class PlanFindable implements Findable {

    private final Plans plans;

    PlanFindable(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return "plan.plans";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        if (!viewer.may(Permission.READ_PLANS)) {
            return List.of();
        }
        return plans
                .lines(new PlanFilter(words, null, null, false), viewer, Paging.first())
                .lines()
                .stream()
                .limit(limit)
                .map(plan -> new Found(plan.title(), plan.unitName(), plan.page()))
                .toList();
    }
}
