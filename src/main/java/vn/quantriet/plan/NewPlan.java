package vn.quantriet.plan;

import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.UnitId;

/// A plan about to begin.
record NewPlan(
        PlanId id,
        UnitId unit,
        PlanType type,
        String title,
        @Nullable DocumentId document,
        @Nullable PlanId implementing) {

    static String titled(String title) {
        if (title.isBlank()) {
            throw new PlanRefused(PlanRefused.Reason.NO_TITLE);
        }
        return title.strip();
    }
}
