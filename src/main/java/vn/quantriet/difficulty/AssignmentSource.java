package vn.quantriet.difficulty;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.assignment.AssignmentId;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.kernel.Viewer;

/// Difficulties about work laid on units.
@Component
class AssignmentSource implements DifficultySource {

    private final Worklist worklist;

    AssignmentSource(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public String code() {
        return "assignment";
    }

    @Override
    public String name() {
        return "difficulty.source.assignment";
    }

    @Override
    public Optional<Thing> find(UUID id, Viewer viewer) {
        var now = worklist.whereIs(new AssignmentId(id), null);
        return Optional.of(
                new Thing(worklist.page(now, null, viewer).work().content(), "/assignments/" + id));
    }
}
