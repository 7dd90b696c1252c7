package vn.quantriet.kernel;

import java.util.UUID;

/// Names one unit.
public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(Uuid7.next());
    }

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
