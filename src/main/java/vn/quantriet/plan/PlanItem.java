package vn.quantriet.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.ProposalId;

/// One item of a plan (nhiệm vụ trong kế hoạch) with where it came from and how far it is decided.
///
/// @param proposal what it was read from
/// @param takenAs what the proposal said when somebody last decided about it
/// @param implementing the superiors' items that it carries out
record PlanItem(
        PlanItemId id,
        int version,
        Wording wording,
        List<Responsibility> responsibilities,
        @Nullable Passage passage,
        @Nullable ProposalId proposal,
        @Nullable String takenAs,
        List<PlanItemId> implementing,
        boolean approved,
        boolean dropped) {

    PlanItem {
        responsibilities = List.copyOf(responsibilities);
        implementing = List.copyOf(implementing);
    }

    /// Enough of a content to know it again.
    static String shortened(String content) {
        return content.codePointCount(0, content.length()) <= 120
                ? content
                : content.substring(0, content.offsetByCodePoints(0, 110)) + "…";
    }

    boolean isDraft() {
        return !approved && !dropped;
    }
}
