package vn.quantriet.organization;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A unit as lists and trees show it, as of today.
public record UnitLine(
        UnitId id,
        @Nullable UnitId parent,
        UnitPath path,
        UnitKind kind,
        String name,
        String shortName) {

    public String page() {
        return "/units/" + id.value();
    }
}
