package vn.quantriet.plan;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// The terms of the checks in the side bar of the administrator at the top.
@Component
class TermStation implements Station {

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String name() {
        return "plan.terms.station";
    }

    @Override
    public String path() {
        return "/plans/terms";
    }

    @Override
    public String icon() {
        return "adjustments";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return PlanFindings.keepsTerms(viewer);
    }
}
