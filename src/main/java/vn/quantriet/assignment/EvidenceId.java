package vn.quantriet.assignment;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one piece of evidence.
public record EvidenceId(UUID value) {

    public static EvidenceId next() {
        return new EvidenceId(Uuid7.next());
    }

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
