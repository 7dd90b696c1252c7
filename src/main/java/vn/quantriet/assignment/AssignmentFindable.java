package vn.quantriet.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Findable;
import vn.quantriet.search.Found;

/// Lets assignments be found by their content.
@Component
class AssignmentFindable implements Findable {

    private final Worklist worklist;

    AssignmentFindable(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public String kind() {
        return "assignment.assignments";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        return worklist.find(words, viewer, limit).stream()
                .map(line ->
                        new Found(
                                line.content(),
                                line.unitName() + " · " + line.planTitle(),
                                "/assignments/" + line.assignment()))
                .toList();
    }
}
