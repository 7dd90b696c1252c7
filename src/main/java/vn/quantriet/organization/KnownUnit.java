package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A unit of today as a sheet that comes again is compared with.
public record KnownUnit(
        UUID id,
        String code,
        @Nullable UUID parent,
        UnitKind kind,
        String name,
        String shortName,
        LocalDate foundedOn) {

    public UnitId unit() {
        return new UnitId(id);
    }
}
