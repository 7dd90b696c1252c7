package vn.quantriet.plan;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.RestingWork;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;

/// The plans that answer a paper, among what rests on it.
@Component
class PlansRestingOnPaper implements RestingWork {

    private static final Paging ALL = new Paging(1, 200);

    private final Plans plans;

    PlansRestingOnPaper(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Piece> restingOn(DocumentId document, Viewer viewer) {
        if (!viewer.may(Permission.READ_PLANS)) {
            return List.of();
        }
        return plans.lines(new PlanFilter("", null, document, false), viewer, ALL).lines().stream()
                .map(plan ->
                        new Piece(
                                "plan.type." + plan.type().name().toLowerCase(Locale.ROOT),
                                plan.title(),
                                plan.unitName(),
                                "/plans/" + plan.id()))
                .toList();
    }
}
