package vn.quantriet.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.DecidedItem;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.Share;

/// One plan item laid on one unit, or on one person in its name, in the words with which it was handed out (nhiệm vụ được giao).
///
/// @param unitName as it was called then
/// @param continuing the assignment whose open turns came over to this one
/// @param passage its place in the document, as an address writes it; empty when it was typed
public record Assignment(
        AssignmentId id,
        PlanItemId item,
        PlanId plan,
        String planTitle,
        UnitId unit,
        String unitName,
        @Nullable Named person,
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
        Deed assigned,
        @Nullable AssignmentId continuing) {

    public Assignment {
        quantities = List.copyOf(quantities);
    }

    static Assignment of(DecidedItem item, Share share) {
        return new Assignment(
                AssignmentId.of(item.id(), share),
                item.id(),
                item.plan(),
                item.planTitle(),
                share.unit(),
                "",
                share.person(),
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
                item.approval(),
                null);
    }

    /// The same for somebody else, who goes on with it.
    Assignment passedTo(UnitId other, @Nullable Named somebody) {
        return new Assignment(
                AssignmentId.continuing(id),
                item,
                plan,
                planTitle,
                other,
                "",
                somebody,
                unit.equals(assigner) ? other : assigner,
                part,
                place,
                label,
                content,
                objective,
                solution,
                quantities,
                document,
                passage,
                deadline,
                assigned,
                id);
    }

    /// It has no cycle of its own: each turn after the first is asked for.
    boolean isCalledFor() {
        return switch (deadline) {
            case Deadline.OnGuidance _, Deadline.Unspecified _ -> true;
            case Deadline.Recurring again -> again.rule() == null;
            case Deadline.Fixed _, Deadline.Continuous _ -> false;
        };
    }

    @Nullable MemberId member() {
        return person == null ? null : person.member();
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
