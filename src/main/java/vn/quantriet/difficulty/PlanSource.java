package vn.quantriet.difficulty;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;

/// Difficulties about a whole plan.
@Component
class PlanSource implements DifficultySource {

    private final Plans plans;

    PlanSource(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String code() {
        return "plan";
    }

    @Override
    public String name() {
        return "difficulty.source.plan";
    }

    @Override
    public Optional<Thing> find(UUID id, Viewer viewer) {
        var line = plans.line(new PlanId(id), viewer);
        return Optional.of(new Thing(line.title(), line.page()));
    }
}
