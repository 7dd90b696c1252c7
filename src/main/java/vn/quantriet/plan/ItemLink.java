package vn.quantriet.plan;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// Where a later module shows what became of an item for a unit. Each contributes a bean.
public interface ItemLink {

    Optional<Handed> of(PlanItemId item, UnitId unit);

    /// What the unit got.
    ///
    /// @param takenBack nothing while it stands
    record Handed(String path, @Nullable TakenBack takenBack) {}

    /// The superior took it back.
    record TakenBack(Instant at, String reason) {}
}
