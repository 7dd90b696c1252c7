package vn.quantriet.assignment;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one request for a later day.
public record PostponementId(UUID value) {

    public static PostponementId next() {
        return new PostponementId(Uuid7.next());
    }

    public static PostponementId of(String text) {
        return new PostponementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
