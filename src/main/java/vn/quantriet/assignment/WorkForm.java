package vn.quantriet.assignment;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;

/// The filter as it stands in the address of the table, the board and the timeline alike.
record WorkForm(
        @Nullable View view,
        @Nullable String q,
        @Nullable UUID plan,
        @Nullable UUID item,
        @Nullable Part part,
        @Nullable Boolean below,
        @Nullable UUID unit) {

    WorkFilter filter(View otherwise) {
        return new WorkFilter(
                view == null ? otherwise : view,
                Objects.requireNonNullElse(q, ""),
                plan == null ? null : new PlanId(plan),
                item == null ? null : new PlanItemId(item),
                part,
                below != null && below,
                unit == null ? null : new UnitId(unit));
    }
}
