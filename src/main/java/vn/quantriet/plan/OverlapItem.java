package vn.quantriet.plan;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// An item as it is compared with others.
///
/// @param document that its plan answers
/// @param upper the superior's plan that its plan makes concrete
/// @param above the superiors' items that it carries out
/// @param leads folded and in order
/// @param time when it is due, in a form that is the same for the same time
record OverlapItem(
        PlanItemId id,
        PlanId plan,
        UnitId unit,
        UnitPath path,
        @Nullable UUID document,
        @Nullable UUID upper,
        Set<UUID> above,
        int version,
        String content,
        String leads,
        String time) {

    OverlapItem {
        above = Set.copyOf(above);
    }

    /// Whether the two may overlap at all: not an item and what makes it concrete, and of one unit or of neighbours.
    boolean mayMeet(OverlapItem other) {
        return !id.equals(other.id)
                && !other.above.contains(id.value())
                && !above.contains(other.id.value())
                && (unit.equals(other.unit)
                        || !path.reaches(other.path) && !other.path.reaches(path));
    }

    boolean isOfUnitOf(OverlapItem other) {
        return unit.equals(other.unit);
    }

    boolean sharesPaperWith(OverlapItem other) {
        return document != null && document.equals(other.document)
                || upper != null && upper.equals(other.upper);
    }

    boolean hasLeadsOf(OverlapItem other) {
        return !leads.isEmpty() && leads.equals(other.leads);
    }

    boolean isDueWith(OverlapItem other) {
        return !time.isEmpty() && time.equals(other.time);
    }
}
