package vn.quantriet.assignment;

import org.springframework.stereotype.Component;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Nhiệm vụ" in the side bar, with what is late, due or waits for the viewer's verdict. Who reads no work of a unit gets there to
/// what is or was laid on them personally.
@Component
class AssignmentStation implements Station {

    private final Worklist worklist;

    AssignmentStation(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "assignment.assignments";
    }

    @Override
    public String path() {
        return "/assignments";
    }

    @Override
    public String path(Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS) ? path() : "/assignments/mine";
    }

    @Override
    public String icon() {
        return "list-check";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS) || worklist.hasMine(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        int verdicts = worklist.decisions(viewer) + worklist.urgentOfMine(viewer);
        if (!viewer.may(Permission.WORK_ON_ASSIGNMENTS)) {
            return verdicts;
        }
        var counts = worklist.counts(WorkFilter.own(View.ALL), viewer);
        return verdicts
                + (int) (counts.getOrDefault(View.OVERDUE, 0L) + counts.getOrDefault(View.DUE, 0L));
    }
}
