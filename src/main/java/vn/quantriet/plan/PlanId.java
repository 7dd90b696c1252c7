package vn.quantriet.plan;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one plan.
public record PlanId(UUID value) {

    public static PlanId next() {
        return new PlanId(Uuid7.next());
    }

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
