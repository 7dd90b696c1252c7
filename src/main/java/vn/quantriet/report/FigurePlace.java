package vn.quantriet.report;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A figure that a report will hold: what it counts, and where in a table it stands.
///
/// @param before of the period before
/// @param cell nothing for one that stands in a sentence
record FigurePlace(
        int number,
        String measure,
        UnitId unit,
        String unitName,
        Reach reach,
        boolean before,
        @Nullable Cell cell) {

    record Cell(int grid, int row, int column) {}
}
