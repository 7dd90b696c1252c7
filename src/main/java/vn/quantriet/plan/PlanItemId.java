package vn.quantriet.plan;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one item of a plan.
public record PlanItemId(UUID value) {

    public static PlanItemId next() {
        return new PlanItemId(Uuid7.next());
    }

    public static PlanItemId of(String text) {
        return new PlanItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
