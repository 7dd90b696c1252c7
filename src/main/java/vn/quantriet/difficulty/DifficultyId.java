package vn.quantriet.difficulty;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one difficulty.
public record DifficultyId(UUID value) {

    public static DifficultyId next() {
        return new DifficultyId(Uuid7.next());
    }

    public String page() {
        return "/difficulties/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
