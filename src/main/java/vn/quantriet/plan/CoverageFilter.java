package vn.quantriet.plan;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitKind;

/// Which rows of the coverage of a plan are shown.
///
/// @param show only rows that stand so
/// @param words of an item or of the name of a unit
/// @param item only what units made of this one
/// @param unit only what this one made of the items
public record CoverageFilter(
        View view,
        Show show,
        @Nullable UnitKind kind,
        String words,
        @Nullable PlanItemId item,
        @Nullable UnitId unit) {

    /// What a row is about.
    public enum View {
        UNITS,
        ITEMS,
        PAIRS
    }

    /// How a row stands. The name, in lower case, ends a message key.
    public enum Show {
        ALL,
        /// Something is missing in it.
        MISSING,
        /// Nothing was done since receipt, or not one unit leads it.
        IDLE,
        /// Somebody has an item that nobody leads.
        OWNERLESS,
        COMPLETE
    }

    public static CoverageFilter of(View view) {
        return new CoverageFilter(view, Show.ALL, null, "", null, null);
    }
}
