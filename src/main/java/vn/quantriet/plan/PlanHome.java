package vn.quantriet.plan;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.Paging;
import vn.quantriet.web.WaitingLine;

/// Drafts that wait for the approval of the viewer's unit.
@Component
class PlanHome implements HomeSection {

    private final Plans plans;

    PlanHome(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        if (!viewer.may(Permission.APPROVE_PLANS)) {
            return List.of();
        }
        return Stream.of(PlanLine.State.DRAFT, PlanLine.State.AMENDING)
                .flatMap(state ->
                        plans
                                .lines(
                                        new PlanFilter("", state, null, true),
                                        viewer,
                                        Paging.first())
                                .lines()
                                .stream())
                .map(plan ->
                        new WaitingLine(
                                "plan.waiting",
                                plan.title(),
                                plan.unitName(),
                                plan.page(),
                                null,
                                true))
                .toList();
    }
}
