package vn.quantriet.organization.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// The units of the viewer's subtree, to choose from.
@Component
class UnitOptions {

    private static final int MANY = 3000;

    private final Units units;

    UnitOptions(Units units) {
        this.units = units;
    }

    List<UnitOption> of(Viewer viewer) {
        return lines(viewer).stream().limit(MANY).map(line -> option(line, viewer)).toList();
    }

    /// Without the unit itself and what is below it.
    List<UnitOption> outside(UnitId unit, Viewer viewer) {
        var path = units.path(unit);
        return lines(viewer).stream()
                .filter(line -> !path.reaches(line.path()))
                .limit(MANY)
                .map(line -> option(line, viewer))
                .toList();
    }

    private List<UnitLine> lines(Viewer viewer) {
        return viewer.role().reach() == Role.Reach.SUBTREE
                ? units.subtree(viewer.path())
                : List.of(units.line(viewer.unit()));
    }

    private static UnitOption option(UnitLine line, Viewer viewer) {
        int depth = Math.max(0, line.path().depth() - viewer.path().depth());
        return new UnitOption(line.id().value(), "– ".repeat(depth) + line.name());
    }
}
