package vn.quantriet.difficulty;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.difficulty.DifficultyFilter.Place;
import vn.quantriet.difficulty.DifficultyFilter.View;
import vn.quantriet.kernel.UnitId;

/// The filter as it stands in the address of a list.
record FilterForm(
        @Nullable Place place,
        @Nullable View view,
        @Nullable String kind,
        @Nullable String source,
        @Nullable String about,
        @Nullable UUID unit,
        @Nullable Boolean overdue,
        @Nullable String q) {

    DifficultyFilter filter() {
        return new DifficultyFilter(
                place == null ? Place.HERE : place,
                view == null ? View.OPEN : view,
                Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(source, ""),
                about == null ? null : About.of(about).orElse(null),
                unit == null ? null : new UnitId(unit),
                overdue != null && overdue,
                Objects.requireNonNullElse(q, ""));
    }
}
