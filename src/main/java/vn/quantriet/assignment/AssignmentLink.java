package vn.quantriet.assignment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.ItemLink;
import vn.quantriet.plan.PlanItemId;

/// Leads from an item to the work that a unit got from it, and tells when that was taken back.
@Component
class AssignmentLink implements ItemLink {

    private final AssignmentRepository assignments;

    AssignmentLink(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public Optional<Handed> of(PlanItemId item, UnitId unit) {
        return assignments.handed(item, unit);
    }
}
