package vn.quantriet.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.Units;

/// Writes what units state, and what follows from it: a figure that was asked for once is not asked for twice.
@Component
class Stating {

    private final StatementRepository statements;
    private final Counting counting;
    private final Ledger ledger;
    private final Units units;

    Stating(StatementRepository statements, Counting counting, Ledger ledger, Units units) {
        this.statements = statements;
        this.counting = counting;
        this.ledger = ledger;
        this.units = units;
    }

    /// Takes the place of what was stated for the same unit and days; says no when it is there already.
    boolean put(Statement statement, Deed by) {
        counting.hold();
        var earlier = holding(statement);
        if (!statements.add(statement, by)) {
            return false;
        }
        var told = new ArrayList<Told>();
        earlier.ifPresent(old -> told.add(new Told(old.id(), old.id(), List.of())));
        told.add(FactSources.told(statement));
        ledger.follow(Source.STATEMENT, () -> told);
        return true;
    }

    private Optional<Statement> holding(Statement statement) {
        return statements.of(
                statement.unit(), statement.measure(), statement.from(), statement.to());
    }

    /// States for the days what follows from what the unit stated for others; what somebody typed for exactly these days stays.
    void carry(UnitId unit, Collection<String> measures, Days days, Deed by) {
        var rules = statements.carrying(days.to());
        for (var measure : measures) {
            var there = statements.of(unit, measure, days.from(), days.to());
            if (there.isEmpty() || there.get().isCarried()) {
                var parts =
                        switch (rules.getOrDefault(measure, Carrying.ASK)) {
                            case SUM -> sideBySide(unit, measure, days);
                            case LAST -> last(unit, measure, days);
                            case ASK -> List.<Statement>of();
                        };
                if (!parts.isEmpty() && !there.map(old -> old.follows(parts)).orElse(false)) {
                    put(of(unit, measure, days, parts, by), by);
                }
            }
        }
    }

    private static Statement of(
            UnitId unit, String measure, Days days, List<Statement> parts, Deed by) {
        var ids = parts.stream().map(Statement::id).toList();
        var name = "statement:%s:%s:%s:%s:%s".formatted(unit, measure, days.from(), days.to(), ids);
        return new Statement(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                measure,
                unit,
                days.from(),
                days.to(),
                parts.stream().mapToLong(Statement::number).sum(),
                "",
                by.name(),
                by.at(),
                ids);
    }

    private List<Statement> last(UnitId unit, String measure, Days days) {
        return statements.endingOn(unit, measure, days).map(List::of).orElse(List.of());
    }

    /// Statements that make up the days without gap or overlap, the longest first; nothing when there are none such.
    private List<Statement> sideBySide(UnitId unit, String measure, Days days) {
        var steps = new ArrayList<>(steps(unit, measure, days));
        steps.sort(Comparator.comparing(Step::to).reversed());
        var parts = new ArrayList<Step>();
        return fill(
                        days.from(),
                        days.to(),
                        steps.stream().collect(Collectors.groupingBy(Step::from)),
                        parts,
                        new HashSet<>())
                ? parts.stream().flatMap(step -> step.statements().stream()).toList()
                : List.of();
    }

    /// Some of the days, with what was stated for them.
    private record Step(LocalDate from, LocalDate to, List<Statement> statements) {}

    /// What the unit stated; where it did not, what all those stated that were merged into it.
    private Collection<Step> steps(UnitId unit, String measure, Days days) {
        var steps = new LinkedHashMap<Days, Step>();
        var into = units.mergedBy(days.to());
        var before = into.keySet().stream().filter(each -> unit.equals(into.get(each))).toList();
        before.stream()
                .flatMap(each -> statements.within(each, measure, days).stream())
                .collect(
                        Collectors.groupingBy(
                                statement -> new Days(statement.from(), statement.to())))
                .forEach((some, stated) -> {
                    if (stated.size() == before.size()) {
                        steps.put(some, new Step(some.from(), some.to(), stated));
                    }
                });
        for (var own : statements.within(unit, measure, days)) {
            steps.put(new Days(own.from(), own.to()), new Step(own.from(), own.to(), List.of(own)));
        }
        return steps.values();
    }

    private static boolean fill(
            LocalDate from,
            LocalDate to,
            Map<LocalDate, List<Step>> byBegin,
            List<Step> parts,
            Set<LocalDate> dead) {
        if (from.isAfter(to)) {
            return true;
        }
        if (dead.contains(from)) {
            return false;
        }
        for (var next : byBegin.getOrDefault(from, List.of())) {
            parts.add(next);
            if (fill(next.to().plusDays(1), to, byBegin, parts, dead)) {
                return true;
            }
            parts.removeLast();
        }
        dead.add(from);
        return false;
    }
}
