package vn.quantriet.assignment;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one turn of an assignment.
public record OccurrenceId(UUID value) {

    public static OccurrenceId next() {
        return new OccurrenceId(Uuid7.next());
    }

    public static OccurrenceId of(String text) {
        return new OccurrenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
