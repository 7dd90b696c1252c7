package vn.quantriet.plan;

import java.time.Instant;
import java.util.Map;
import vn.quantriet.kernel.UnitId;

/// What units did about the work of a plan that a later module knows of: word of progress, evidence, handing in. Each contributes a bean.
public interface UnitActivity {

    /// The last time that each unit did something; a unit that did nothing is missing.
    Map<UnitId, Instant> last(PlanId plan);
}
