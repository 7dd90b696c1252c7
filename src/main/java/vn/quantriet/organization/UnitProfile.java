package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// What stands at the top of the page of a unit.
public record UnitProfile(
        UUID id,
        UnitKind kind,
        String code,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        String name,
        String shortName) {

    public UnitId unit() {
        return new UnitId(id);
    }

    public String page() {
        return "/units/" + id;
    }

    public boolean isThereOn(LocalDate day) {
        return !day.isBefore(foundedOn) && (endedOn == null || !day.isAfter(endedOn));
    }
}
