package vn.quantriet.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;

/// Counts the figures of a report at one moment: nothing is written into the ledger while it does, so that the facts known at that
/// moment are exactly those counted.
@Component("reportCounting")
class Counting {

    private final FactRepository facts;
    private final StatementRepository statements;
    private final LedgerRepository ledger;
    private final Trees trees;
    private final Clock clock;

    Counting(
            FactRepository facts,
            StatementRepository statements,
            LedgerRepository ledger,
            Trees trees,
            Clock clock) {
        this.facts = facts;
        this.statements = statements;
        this.ledger = ledger;
        this.trees = trees;
        this.clock = clock;
    }

    /// Until the transaction ends nobody writes into the ledger; always in the same order, so that no two wait for each other.
    void hold() {
        for (var source : Source.values()) {
            ledger.lock(source);
        }
    }

    /// @param numbers of the figures; those that only units know and that none has stated are left out, for that is not 0
    record Counted(Tree tree, Tree before, Instant at, Map<Integer, Long> numbers) {

        @Nullable Long number(int figure) {
            return numbers.get(figure);
        }
    }

    Counted count(Collection<FigurePlace> places, Days days) {
        hold();
        var tree = trees.of(days.to());
        var before = trees.of(days.before().to());
        var numbers = new HashMap<Integer, Long>();
        places.stream()
                .collect(
                        Collectors.groupingBy(
                                place -> new Group(place.unit(), place.reach(), place.before())))
                .forEach((group, all) ->
                        numbers.putAll(
                                count(
                                        group,
                                        all,
                                        group.before() ? days.before() : days,
                                        group.before() ? before : tree)));
        return new Counted(tree, before, clock.instant().truncatedTo(ChronoUnit.MICROS), numbers);
    }

    private record Group(UnitId unit, Reach reach, boolean before) {}

    private Map<Integer, Long> count(Group group, List<FigurePlace> places, Days days, Tree tree) {
        var sums =
                facts.sums(
                        group.unit(),
                        group.reach(),
                        places.stream().map(place -> counted(place, days)).distinct().toList(),
                        days.from(),
                        days.to(),
                        tree.id());
        var stated = statements.stated(group.unit(), group.reach(), asked(places), days, tree.id());
        var numbers = new HashMap<Integer, Long>();
        for (var place : places) {
            if (Measure.of(place.measure()).isPresent() || stated.contains(place.measure())) {
                numbers.put(place.number(), sums.getOrDefault(counted(place, days), 0L));
            }
        }
        return numbers;
    }

    private static List<String> asked(List<FigurePlace> places) {
        return places.stream()
                .map(FigurePlace::measure)
                .filter(measure -> Measure.of(measure).isEmpty())
                .distinct()
                .toList();
    }

    private static String counted(FigurePlace place, Days days) {
        return Statement.counted(place.measure(), days.from(), days.to());
    }
}
