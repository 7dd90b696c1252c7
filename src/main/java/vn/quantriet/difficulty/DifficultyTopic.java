package vn.quantriet.difficulty;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.LiveTopic;

/// Lists of difficulties refresh when one of them moves on.
@Component
class DifficultyTopic implements LiveTopic {

    static final String NAME = "difficulty";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS);
    }
}
