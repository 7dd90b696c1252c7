package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.READ_ASSIGNMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.PlanId;

/// How the work of a subtree stands (tiến độ). A unit's own work and that of its subordinates are never one number.
@Service
@Transactional(readOnly = true)
public class Overview {

    private final OverviewRepository tallies;
    private final Units units;
    private final Clock clock;

    Overview(OverviewRepository tallies, Units units, Clock clock) {
        this.tallies = tallies;
        this.units = units;
        this.clock = clock;
    }

    /// The unit looked at: the viewer's own, or one below it.
    public UnitLine top(@Nullable UnitId wanted, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        return units.line(wanted == null ? viewer.unit() : wanted, viewer);
    }

    public Optional<Tally> own(UnitLine top, @Nullable PlanId plan) {
        return tallies.alone(top.id(), plan, today());
    }

    /// A row for each unit directly below, with all that is below it.
    public List<Tally> children(UnitLine top, @Nullable PlanId plan) {
        return tallies.children(top.id(), plan, today()).stream().map(this::named).toList();
    }

    /// What a unit is called, or was called last.
    public String name(UnitId unit, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        if (!viewer.sees(units.path(unit))) {
            throw new NotFound(unit);
        }
        return units.name(unit);
    }

    private Tally named(Tally tally) {
        var unit = tally.unit();
        return unit == null || !tally.name().isEmpty() ? tally : tally.ended(units.name(unit));
    }

    public List<Tally> plans(UnitLine top) {
        return tallies.plans(top.id(), today());
    }

    public List<Tally> items(UnitLine top, PlanId plan) {
        return tallies.items(top.id(), plan, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
