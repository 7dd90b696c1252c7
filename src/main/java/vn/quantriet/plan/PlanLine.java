package vn.quantriet.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.UnitId;

/// A plan as lists and the head of its page show it.
///
/// @param documentTitle of the directive it answers; empty when there is none
/// @param items without those left out
/// @param drafts items not handed out yet
/// @param units how many units have a share
/// @param approvedAt the first approval
/// @param owner the person whose plan it is; empty for one of the unit
public record PlanLine(
        PlanId id,
        PlanType type,
        String title,
        int version,
        UnitId unit,
        String unitName,
        @Nullable DocumentId document,
        String documentTitle,
        @Nullable PlanId implementing,
        String implementingTitle,
        int items,
        int drafts,
        int units,
        @Nullable Instant approvedAt,
        String approver,
        String creator,
        Instant createdAt,
        String owner) {

    /// How far the plan has come. The name, in lower case, ends a message key.
    public enum State {
        DRAFT,
        APPROVED,
        /// Handed out, and being amended.
        AMENDING
    }

    public State state() {
        if (approvedAt == null) {
            return State.DRAFT;
        }
        return drafts > 0 ? State.AMENDING : State.APPROVED;
    }

    public String page() {
        return "/plans/" + id;
    }
}
