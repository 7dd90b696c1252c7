package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.NOTHING_CHOSEN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.BulkResult;

/// Does one deed to many turns, each in a transaction of its own: what one refuses stops none of the others.
@Component
class Bulk {

    private final Acceptances acceptances;
    private final Handovers handovers;
    private final Boards boards;

    Bulk(Acceptances acceptances, Handovers handovers, Boards boards) {
        this.acceptances = acceptances;
        this.handovers = handovers;
        this.boards = boards;
    }

    BulkResult remind(List<OccurrenceId> turns, UUID step, String words, Viewer viewer) {
        if (turns.isEmpty()) {
            throw new AssignmentRefused(NOTHING_CHOSEN);
        }
        var titles = boards.titles(turns, viewer);
        return BulkResult.of(
                turns,
                turn -> titles.getOrDefault(turn, ""),
                turn -> acceptances.urge(deed(step, turn), turn, words, viewer));
    }

    BulkResult handOver(List<AssignmentId> work, UnitId to, String reason, Viewer viewer) {
        if (work.isEmpty()) {
            throw new AssignmentRefused(NOTHING_CHOSEN);
        }
        var titles = boards.titlesOf(work, viewer);
        return BulkResult.of(
                work,
                id -> titles.getOrDefault(id, ""),
                id -> handovers.toUnit(List.of(id), to, reason, viewer));
    }

    private static UUID deed(UUID step, OccurrenceId turn) {
        return UUID.nameUUIDFromBytes((step + ":" + turn).getBytes(StandardCharsets.UTF_8));
    }
}
