package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Fetches turns through the viewer: what one may not see or do does not exist for them.
@Component
class WorkSight {

    private final AssignmentRepository assignments;

    WorkSight(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    Occurrence seen(OccurrenceId id, Viewer viewer) {
        return assignments
                .find(id)
                .filter(turn -> turn.isOf(viewer) || viewer.may(READ_ASSIGNMENTS, turn.path()))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Held until the transaction ends, so that two people act one after the other.
    Occurrence workedOn(OccurrenceId id, Viewer viewer) {
        assignments.lock(id);
        return assignments
                .find(id)
                .filter(turn -> mayWork(turn, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    Occurrence judged(OccurrenceId id, Viewer viewer) {
        assignments.lock(id);
        return assignments
                .find(id)
                .filter(turn -> mayJudge(turn, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    static boolean mayWork(Occurrence turn, Viewer viewer) {
        return turn.isOf(viewer) || viewer.may(WORK_ON_ASSIGNMENTS) && turn.isWorkedOnBy(viewer);
    }

    static boolean mayJudge(Occurrence turn, Viewer viewer) {
        return viewer.may(ACCEPT_ASSIGNMENTS) && turn.isJudgedBy(viewer);
    }
}
