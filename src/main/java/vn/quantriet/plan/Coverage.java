package vn.quantriet.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// How far a plan is carried out in the plans of those below it (triển khai), the worst first. Seen by whoever sees the plan.
@Service
@Transactional(readOnly = true)
public class Coverage {

    private final CoverageRepository coverage;
    private final PlanSight sight;
    private final Units units;
    private final List<UnitActivity> activities;
    private final Clock clock;

    Coverage(
            CoverageRepository coverage,
            PlanSight sight,
            Units units,
            List<UnitActivity> activities,
            Clock clock) {
        this.coverage = coverage;
        this.sight = sight;
        this.units = units;
        this.activities = List.copyOf(activities);
        this.clock = clock;
    }

    /// The units and the items, each read once.
    public CoverageRows rows(PlanId plan, Viewer viewer) {
        sight.seen(plan, viewer);
        var last = last(plan);
        return new CoverageRows(
                coverage.units(plan, LocalDate.now(clock), clock.getZone()).stream()
                        .map(unit -> named(unit).active(last.get(unit.unit())))
                        .toList(),
                coverage.items(plan));
    }

    public CoverageSummary summary(PlanId plan, Viewer viewer) {
        return rows(plan, viewer).summary();
    }

    public List<CoverageItem> items(PlanId plan, CoverageFilter filter, Viewer viewer) {
        return rows(plan, viewer).items(filter);
    }

    public List<CoverageUnit> units(PlanId plan, CoverageFilter filter, Viewer viewer) {
        return rows(plan, viewer).units(filter);
    }

    public List<CoveragePair> pairs(PlanId plan, CoverageFilter filter, Viewer viewer) {
        sight.seen(plan, viewer);
        var words = Fold.fold(filter.words());
        return coverage.pairs(plan, filter, viewer).stream()
                .map(this::named)
                .filter(pair -> Fold.fold(pair.unitName() + " " + pair.content()).contains(words))
                .filter(pair -> shows(filter.show(), pair.cover()))
                .toList();
    }

    private static boolean shows(CoverageFilter.Show show, Cover cover) {
        return switch (show) {
            case ALL -> true;
            case MISSING, IDLE -> cover == Cover.NONE;
            case OWNERLESS -> cover == Cover.OWNERLESS;
            case COMPLETE -> cover == Cover.DRAFT || cover == Cover.HANDED_OUT;
        };
    }

    /// The last activity of each unit that any module knows of.
    private Map<UnitId, Instant> last(PlanId plan) {
        var last = new HashMap<UnitId, Instant>();
        for (var activity : activities) {
            activity.last(plan)
                    .forEach((unit, at) ->
                            last.merge(unit, at, (one, other) -> one.isAfter(other) ? one : other));
        }
        return last;
    }

    /// A unit that ended keeps its last name.
    private CoverageUnit named(CoverageUnit unit) {
        return unit.name().isEmpty() ? unit.named(units.name(unit.unit())) : unit;
    }

    private CoveragePair named(CoveragePair pair) {
        return pair.unitName().isEmpty() ? pair.named(units.name(pair.unit())) : pair;
    }
}
