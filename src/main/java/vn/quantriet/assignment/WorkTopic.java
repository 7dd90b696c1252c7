package vn.quantriet.assignment;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.LiveTopic;

/// Lists, boards and overviews of work refresh when some of it stands otherwise; its key is the plan.
@Component
class WorkTopic implements LiveTopic {

    @Override
    public String name() {
        return "work";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS);
    }
}
