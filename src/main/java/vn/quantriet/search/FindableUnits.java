package vn.quantriet.search;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Finds units by name; the module organization lies below this one and cannot say so itself.
@Component
class FindableUnits implements Findable {

    private final Units units;

    FindableUnits(Units units) {
        this.units = units;
    }

    @Override
    public String kind() {
        return "search.units";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        return units.find(words, viewer, limit).stream().map(FindableUnits::found).toList();
    }

    private static Found found(UnitLine unit) {
        return new Found(unit.name(), unit.shortName(), unit.page());
    }
}
