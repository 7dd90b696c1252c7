package vn.quantriet.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A unit to be founded.
///
/// @param id chosen by who founds it, so that doing it twice is noticed
/// @param parent the unit above; none for a root
/// @param code names it in sheets; may be empty
/// @param from its first day
/// @param decision the paper that founds it, as in "12-QĐ/ĐU"; may be empty
public record NewUnit(
        UnitId id,
        @Nullable UnitId parent,
        UnitKind kind,
        UnitName name,
        String code,
        LocalDate from,
        String decision) {

    public NewUnit {
        code = Plain.text(code);
        decision = Plain.text(decision);
    }
}
