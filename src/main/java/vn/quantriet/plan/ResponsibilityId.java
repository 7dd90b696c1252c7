package vn.quantriet.plan;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one line of responsibility of an item.
public record ResponsibilityId(UUID value) {

    public static ResponsibilityId next() {
        return new ResponsibilityId(Uuid7.next());
    }

    public static ResponsibilityId of(String text) {
        return new ResponsibilityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
