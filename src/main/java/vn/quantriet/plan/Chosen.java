package vn.quantriet.plan;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// Whom the office chose for printed words: a unit, or a person in its name.
record Chosen(UnitId unit, @Nullable Named person) {

    static Chosen unit(UnitId unit) {
        return new Chosen(unit, null);
    }
}
