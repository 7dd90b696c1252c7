package vn.quantriet.assignment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanItemId;

/// Names one assignment.
public record AssignmentId(UUID value) {

    /// The same for the same item, unit and part, so that handing out twice makes one.
    static AssignmentId of(PlanItemId item, UnitId unit, Part part) {
        var name = "assignment:%s:%s:%s".formatted(item, unit, part);
        return new AssignmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
