package vn.quantriet.document;

import java.util.List;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitLine;

/// How far a unit came with a paper: as a whole, its own people, and each unit directly below.
///
/// @param way from the top of the viewer's reach down to the unit
public record Readership(
        UnitId unit, List<UnitLine> way, ReadingTally whole, List<ReadingTally> parts) {

    public Readership {
        way = List.copyOf(way);
        parts = List.copyOf(parts);
    }
}
