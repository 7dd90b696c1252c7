package vn.quantriet.plan;

import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A unit's answer to a directive (kế hoạch), whole.
///
/// @param implementing the superior's plan that it makes concrete
/// @param begun when it was begun
record Plan(
        PlanId id,
        UnitId unit,
        UnitPath path,
        PlanType type,
        String title,
        int version,
        @Nullable DocumentId document,
        @Nullable PlanId implementing,
        Instant begun,
        List<PlanItem> items) {

    Plan {
        items = List.copyOf(items);
    }

    PlanItem item(PlanItemId wanted) {
        return items.stream()
                .filter(item -> item.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
    }

    /// The item while it may still be changed: an item that was handed out is fixed.
    PlanItem draft(PlanItemId wanted) {
        var item = item(wanted);
        if (item.approved()) {
            throw new PlanRefused(FIXED);
        }
        return item;
    }

    Responsibility draft(ResponsibilityId wanted) {
        return drafts().stream()
                .flatMap(item -> item.responsibilities().stream())
                .filter(responsibility -> responsibility.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
    }

    /// What the next approval would hand out.
    List<PlanItem> drafts() {
        return items.stream().filter(PlanItem::isDraft).toList();
    }

    Optional<PlanItem> readFrom(ProposalId proposal) {
        return items.stream().filter(item -> proposal.equals(item.proposal())).findFirst();
    }
}
