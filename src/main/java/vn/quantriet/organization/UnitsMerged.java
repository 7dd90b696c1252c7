package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import vn.quantriet.kernel.UnitId;

/// Units were decided to go on as another one from a day, which may be to come.
public record UnitsMerged(List<UnitId> units, UnitId into, LocalDate from) {

    public UnitsMerged {
        units = List.copyOf(units);
    }
}
