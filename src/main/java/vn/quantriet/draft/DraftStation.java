package vn.quantriet.draft;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Soạn thảo" in the side bar; behind the work, so that a phone still shows that first.
@Component
class DraftStation implements Station {

    private final DraftHome home;

    DraftStation(DraftHome home) {
        this.home = home;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "draft.station";
    }

    @Override
    public String path() {
        return "/drafts";
    }

    @Override
    public String icon() {
        return "writing";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return DraftSight.reads(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        return home.waiting(viewer).size();
    }
}
