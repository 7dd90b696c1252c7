package vn.quantriet.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.DecidedItem;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.Share;

/// One plan item laid on one unit, in the words with which it was handed out (nhiệm vụ được giao).
///
/// @param passage its place in the document, as an address writes it; empty when it was typed
public record Assignment(
        AssignmentId id,
        PlanItemId item,
        PlanId plan,
        String planTitle,
        UnitId unit,
        UnitId assigner,
        Part part,
        int place,
        String label,
        String content,
        String objective,
        String solution,
        List<String> quantities,
        @Nullable DocumentId document,
        String passage,
        Deadline deadline,
        Deed assigned) {

    public Assignment {
        quantities = List.copyOf(quantities);
    }

    static Assignment of(DecidedItem item, Share share) {
        return new Assignment(
                AssignmentId.of(item.id(), share.unit(), share.part()),
                item.id(),
                item.plan(),
                item.planTitle(),
                share.unit(),
                item.unit(),
                share.part(),
                item.place(),
                item.label(),
                item.content(),
                item.objective(),
                item.solution(),
                item.quantities(),
                item.document(),
                item.passage(),
                item.deadline(),
                item.approval());
    }

    /// The paper with the passage highlighted; empty when there is none.
    public String source() {
        if (document == null) {
            return "";
        }
        return "/documents/" + document + (passage.isEmpty() ? "" : "?passage=" + passage);
    }

    public String page() {
        return "/assignments/" + id;
    }
}
