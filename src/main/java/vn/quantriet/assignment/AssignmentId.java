package vn.quantriet.assignment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.Share;

/// Names one assignment.
public record AssignmentId(UUID value) {

    /// The same for the same item, unit, person and part, so that handing out twice makes one.
    static AssignmentId of(PlanItemId item, Share share) {
        var person = share.person();
        var name = "assignment:%s:%s:%s".formatted(item, share.unit(), share.part());
        return derived(person == null ? name : name + ":" + person.member());
    }

    /// What goes on with another: passing it on twice makes one.
    static AssignmentId continuing(AssignmentId other) {
        return derived("handover:" + other);
    }

    private static AssignmentId derived(String name) {
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
