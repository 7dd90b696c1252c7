package vn.quantriet.organization;

import java.util.UUID;

/// A post of a unit, how many may hold it and how many do.
public record PostLine(UUID unit, String unitName, PositionTitle title, int seats, int held) {

    /// Fewer holders than seats (khuyết).
    public boolean isVacant() {
        return held < seats;
    }

    public int missing() {
        return Math.max(0, seats - held);
    }

    public String unitPage() {
        return "/units/" + unit;
    }
}
