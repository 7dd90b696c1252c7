package vn.quantriet.difficulty;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.Plans;

/// Difficulties about one item of a plan.
@Component
class ItemSource implements DifficultySource {

    private final Plans plans;

    ItemSource(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String code() {
        return "item";
    }

    @Override
    public String name() {
        return "difficulty.source.item";
    }

    @Override
    public Optional<Thing> find(UUID id, Viewer viewer) {
        var item = new PlanItemId(id);
        var line = plans.item(item, viewer);
        return Optional.of(
                new Thing(
                        line.wording().content(),
                        "/plans/" + plans.planOf(item) + "#item-" + item));
    }
}
