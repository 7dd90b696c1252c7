package vn.quantriet.plan;

import java.util.Comparator;
import java.util.List;
import vn.quantriet.kernel.Fold;

/// The coverage of a plan, whole: by unit and by item, from which filters take a part.
public record CoverageRows(List<CoverageUnit> units, List<CoverageItem> items) {

    private static final Comparator<CoverageItem> WORST_FIRST =
            Comparator.comparing(CoverageItem::isLost, Comparator.reverseOrder())
                    .thenComparing(CoverageItem::missing, Comparator.reverseOrder())
                    .thenComparing(CoverageItem::ownerless, Comparator.reverseOrder())
                    .thenComparing(item -> item.units() == 0);

    public CoverageRows {
        units = List.copyOf(units);
        items = List.copyOf(items);
    }

    public CoverageSummary summary() {
        return CoverageSummary.of(units, items);
    }

    /// The worst first.
    public List<CoverageUnit> units(CoverageFilter filter) {
        var words = Fold.fold(filter.words());
        return units.stream()
                .filter(unit -> filter.kind() == null || filter.kind() == unit.kind())
                .filter(unit -> Fold.fold(unit.name()).contains(words))
                .filter(unit -> shows(filter.show(), unit))
                .sorted(CoverageUnit.WORST_FIRST)
                .toList();
    }

    private static boolean shows(CoverageFilter.Show show, CoverageUnit unit) {
        return switch (show) {
            case ALL -> true;
            case MISSING -> unit.missing() > 0;
            case IDLE -> unit.isIdle();
            case OWNERLESS -> unit.ownerless() > 0;
            case COMPLETE -> unit.missing() == 0 && unit.answered() != null;
        };
    }

    /// The worst first.
    public List<CoverageItem> items(CoverageFilter filter) {
        var words = Fold.fold(filter.words());
        return items.stream()
                .filter(item -> Fold.fold(item.label() + " " + item.content()).contains(words))
                .filter(item -> shows(filter.show(), item))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static boolean shows(CoverageFilter.Show show, CoverageItem item) {
        return switch (show) {
            case ALL -> true;
            case MISSING -> item.missing() > 0;
            case IDLE -> item.isLost();
            case OWNERLESS -> item.ownerless() > 0;
            case COMPLETE -> item.units() > 0 && item.covered() == item.units();
        };
    }
}
