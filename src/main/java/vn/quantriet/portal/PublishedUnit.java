package vn.quantriet.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A unit's page as strangers see it.
///
/// @param successorSlug where the page of the unit is into which this one went; empty when there is none that is open
public record PublishedUnit(
        UnitId unit,
        String slug,
        String title,
        String introduction,
        String contact,
        String unitName,
        @Nullable LocalDate endedOn,
        String successorSlug,
        String successorName,
        int papers) {

    public String path() {
        return "/portal/" + slug;
    }
}
