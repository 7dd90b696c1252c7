package vn.quantriet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Figures of a unit and period, beside those of the period before, and of each unit directly below.
@Service
@Transactional
public class Figures {

    private final FactRepository facts;
    private final Trees trees;
    private final Units units;

    Figures(FactRepository facts, Trees trees, Units units) {
        this.facts = facts;
        this.trees = trees;
        this.units = units;
    }

    /// One measure of a unit: alone, with all below it, and with all below it in the period before.
    public record Line(Measure measure, long alone, long whole, long before) {}

    /// A unit directly below with what it and all below it count.
    ///
    /// @param ended it was no more at the end of the period; what was done there stays counted there
    public record Child(UnitId unit, String name, boolean ended, Map<String, Long> numbers) {

        public Child {
            numbers = Map.copyOf(numbers);
        }

        public long number(Measure measure) {
            return Objects.requireNonNullElse(numbers.get(measure.name()), 0L);
        }
    }

    public record Sheet(UnitLine unit, Days days, List<Line> lines, List<Child> children) {

        public Sheet {
            lines = List.copyOf(lines);
            children = List.copyOf(children);
        }

        public FactFilter filter(Measure measure, Reach reach) {
            return new FactFilter(measure.name(), unit.id(), reach, days.from(), days.to());
        }

        public FactFilter before(Measure measure) {
            var before = days.before();
            return new FactFilter(
                    measure.name(), unit.id(), Reach.SUBTREE, before.from(), before.to());
        }

        public FactFilter filter(Measure measure, Child child) {
            return new FactFilter(
                    measure.name(), child.unit(), Reach.SUBTREE, days.from(), days.to());
        }
    }

    public Sheet sheet(UnitId unit, Days days, Viewer viewer) {
        if (!viewer.may(Permission.READ_REPORTS, units.path(unit))) {
            throw new NotFound(unit);
        }
        var line = units.line(unit, viewer);
        var alone = sums(unit, Reach.ALONE, days, Measure.codes());
        var children = children(unit, days, Measure.codes());
        var before = sums(unit, Reach.SUBTREE, days.before(), Measure.codes());
        var lines = new ArrayList<Line>();
        for (var measure : Measure.values()) {
            lines.add(
                    new Line(
                            measure,
                            number(alone, measure),
                            number(alone, measure)
                                    + children.stream()
                                            .mapToLong(child -> child.number(measure))
                                            .sum(),
                            number(before, measure)));
        }
        return new Sheet(line, days, lines, children);
    }

    private static long number(Map<String, Long> sums, Measure measure) {
        return Objects.requireNonNullElse(sums.get(measure.name()), 0L);
    }

    Map<String, Long> sums(UnitId unit, Reach reach, Days days, Collection<String> measures) {
        return facts.sums(unit, reach, measures, days.from(), days.to(), trees.of(days.to()).id());
    }

    /// The units directly below at the end of the period in their order, then those that had ended and did something.
    List<Child> children(UnitId unit, Days days, Collection<String> measures) {
        var tree = trees.of(days.to());
        var numbers =
                new HashMap<>(facts.children(unit, measures, days.from(), days.to(), tree.id()));
        var children = new ArrayList<Child>();
        for (var child : living(unit, tree.day())) {
            var own = numbers.remove(child.id());
            children.add(new Child(child.id(), child.name(), false, own == null ? Map.of() : own));
        }
        numbers.forEach(
                (ended, own) -> children.add(new Child(ended, units.name(ended), true, own)));
        return children;
    }

    private List<UnitLine> living(UnitId unit, LocalDate day) {
        return units.treeOn(day).childrenOf(unit);
    }
}
