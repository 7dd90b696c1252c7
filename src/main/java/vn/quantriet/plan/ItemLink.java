package vn.quantriet.plan;

import java.util.Optional;
import vn.quantriet.kernel.UnitId;

/// Where a later module shows what became of an item for a unit. Each contributes a bean.
public interface ItemLink {

    Optional<String> path(PlanItemId item, UnitId unit);
}
