package vn.quantriet.report;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one round.
public record RoundId(UUID value) {

    public static RoundId next() {
        return new RoundId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
