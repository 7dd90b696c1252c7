package vn.quantriet.plan;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.LiveTopic;

/// Pages of plans refresh when one of them changes.
@Component
class PlanTopic implements LiveTopic {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_PLANS);
    }
}
