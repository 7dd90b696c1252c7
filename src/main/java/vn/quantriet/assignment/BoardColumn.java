package vn.quantriet.assignment;

import java.util.List;
import vn.quantriet.assignment.WorkFilter.View;

/// The turns of a board that stand alike: the first of them, and how many there are.
public record BoardColumn(View view, List<WorkLine> lines, long total) {

    public BoardColumn {
        lines = List.copyOf(lines);
    }

    public long more() {
        return total - lines.size();
    }
}
