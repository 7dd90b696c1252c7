package vn.quantriet.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Part;
import vn.quantriet.web.HomeTiles;
import vn.quantriet.web.Tone;

/// What a head sees first: what is late below, what nobody has begun, what waits for a decision.
@Component
class AssignmentTiles implements HomeTiles {

    private static final WorkFilter BELOW =
            new WorkFilter(View.ALL, "", null, null, Part.LEAD, true, null);

    private final Worklist worklist;

    AssignmentTiles(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public List<Tile> tiles(Viewer viewer) {
        if (!viewer.may(Permission.ACCEPT_ASSIGNMENTS)) {
            return List.of();
        }
        var counts = worklist.counts(BELOW, viewer);
        int late = counts.getOrDefault(View.OVERDUE, 0L).intValue();
        int idle = counts.getOrDefault(View.NOT_STARTED, 0L).intValue();
        int decide = worklist.decisions(viewer);
        if (counts.getOrDefault(View.ALL, 0L) == 0 && decide == 0) {
            return List.of();
        }
        return List.of(
                new Tile(
                        "assignment.tile.late",
                        late,
                        list(View.OVERDUE),
                        late > 0 ? Tone.BAD : Tone.PLAIN),
                new Tile(
                        "assignment.tile.idle",
                        idle,
                        list(View.NOT_STARTED),
                        idle > 0 ? Tone.WARN : Tone.PLAIN),
                new Tile(
                        "assignment.tile.decide",
                        decide,
                        "/assignments/submissions",
                        decide > 0 ? Tone.INFO : Tone.PLAIN));
    }

    private static String list(View view) {
        return "/assignments?below=true&part=LEAD&view=" + view;
    }
}
