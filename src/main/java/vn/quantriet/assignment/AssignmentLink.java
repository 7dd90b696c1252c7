package vn.quantriet.assignment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.ItemLink;
import vn.quantriet.plan.PlanItemId;

/// Leads from an item to the work that a unit got from it.
@Component
class AssignmentLink implements ItemLink {

    private final AssignmentRepository assignments;

    AssignmentLink(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public Optional<String> path(PlanItemId item, UnitId unit) {
        return assignments.of(item, unit).map(id -> "/assignments/" + id);
    }
}
