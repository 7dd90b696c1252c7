package vn.quantriet.difficulty;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Khó khăn, vướng mắc" in the side bar, with what waits for a deed of the viewer.
@Component
class DifficultyStation implements Station {

    private final DifficultyList list;

    DifficultyStation(DifficultyList list) {
        this.list = list;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "difficulty.station";
    }

    @Override
    public String path() {
        return "/difficulties";
    }

    @Override
    public String icon() {
        return "message-circle";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS);
    }

    @Override
    public int waiting(Viewer viewer) {
        return list.countWaiting(viewer);
    }
}
