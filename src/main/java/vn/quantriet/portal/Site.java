package vn.quantriet.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// The public page of a unit (trang thông tin điện tử).
///
/// @param unitName as of today; the last one of a unit that ended
/// @param endedOn the day from which the unit is no more
/// @param open whether strangers find it
public record Site(
        UnitId unit,
        String slug,
        String title,
        String introduction,
        String contact,
        String unitName,
        @Nullable LocalDate endedOn,
        boolean open) {

    public String path() {
        return "/portal/" + slug;
    }
}
