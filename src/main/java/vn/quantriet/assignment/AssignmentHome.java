package vn.quantriet.assignment;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.WaitingLine;

/// On the home page: the unit's late, returned and due work, and what waits for the viewer's verdict. Work of people who are away
/// may be handed over and need not: it is not called for here.
@Component
class AssignmentHome implements HomeSection {

    private final Worklist worklist;
    private final Handovers handovers;

    AssignmentHome(Worklist worklist, Handovers handovers) {
        this.worklist = worklist;
        this.handovers = handovers;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        var lines = new ArrayList<WaitingLine>();
        worklist.mine(viewer).stream()
                .filter(line -> line.state().isOpen())
                .map(line -> waiting(personal(line), line))
                .forEach(lines::add);
        if (viewer.may(Permission.WORK_ON_ASSIGNMENTS)) {
            own(View.OVERDUE, viewer).stream()
                    .map(line -> waiting("overdue", line))
                    .forEach(lines::add);
            own(View.RETURNED, viewer).stream()
                    .filter(line -> !line.overdue())
                    .map(line -> waiting("returned", line))
                    .forEach(lines::add);
            own(View.DUE, viewer).stream()
                    .filter(line -> line.state() != State.RETURNED)
                    .map(line -> waiting("due", line))
                    .forEach(lines::add);
        }
        worklist.judgeable(viewer).stream().map(AssignmentHome::verdict).forEach(lines::add);
        worklist.postponementsAsked(viewer).stream()
                .map(line -> opinion("postponement", line))
                .forEach(lines::add);
        handovers.waiting(viewer).stream()
                .filter(line -> line.away() == null)
                .map(AssignmentHome::handover)
                .forEach(lines::add);
        return lines;
    }

    private static String personal(WorkLine line) {
        return line.state() == State.RETURNED
                ? "returned"
                : line.overdue() ? "overdue" : "personal";
    }

    private List<WorkLine> own(View view, Viewer viewer) {
        return worklist.firstOwn(view, viewer);
    }

    private static WaitingLine waiting(String action, WorkLine line) {
        return new WaitingLine(
                "assignment.waiting." + action,
                line.content(),
                line.planTitle(),
                line.page(),
                line.due(),
                false);
    }

    private static WaitingLine handover(HandoverLine line) {
        return new WaitingLine(
                "assignment.waiting.handover",
                line.content(),
                line.from(),
                "/assignments/handovers#handover-" + line.assignment(),
                line.due(),
                true);
    }

    private static WaitingLine verdict(WorkLine line) {
        return opinion(line.own() ? "judge_own" : "judge", line);
    }

    private static WaitingLine opinion(String action, WorkLine line) {
        return new WaitingLine(
                "assignment.waiting." + action,
                line.content(),
                line.unitName(),
                line.page(),
                line.due(),
                true);
    }
}
