package vn.quantriet.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;

/// An item as it was handed out.
///
/// @param unit that hands it out
/// @param place among the items of its plan
/// @param passage its place in the document, as an address writes it; empty when it was typed
public record DecidedItem(
        PlanItemId id,
        PlanId plan,
        String planTitle,
        UnitId unit,
        @Nullable DocumentId document,
        String passage,
        int place,
        String label,
        String content,
        String objective,
        String solution,
        List<String> quantities,
        Deadline deadline,
        Deed approval,
        List<Share> shares) {

    public DecidedItem {
        quantities = List.copyOf(quantities);
        shares = List.copyOf(shares);
    }
}
