package vn.quantriet.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.Holder;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;
import vn.quantriet.plan.responsibility.Resolution;
import vn.quantriet.plan.responsibility.UnitResolver;

/// Answers who is meant: first what the office said of these very words, then the rules. A position is answered by its holder of
/// the day; one that is vacant falls to its unit, and one with several holders asks.
class Answers {

    private final UnitTree tree;
    private final UnitResolver resolver;
    private final Function<PositionTitle, List<Holder>> holders;
    private final Map<PositionTitle, List<Holder>> known = new EnumMap<>(PositionTitle.class);

    /// @param holders who holds a position in any unit that can be meant
    Answers(UnitTree tree, UnitResolver resolver, Function<PositionTitle, List<Holder>> holders) {
        this.tree = tree;
        this.resolver = resolver;
        this.holders = holders;
    }

    List<Answer> to(PlanItem item) {
        return item.responsibilities().stream().map(this::to).toList();
    }

    private Answer to(Responsibility asked) {
        if (asked.omitted() != null) {
            return answer(asked, Answer.State.OMITTED, "omitted", List.of(), asked.omitted());
        }
        if (!asked.chosen().isEmpty()) {
            return answer(asked, Answer.State.ANSWERED, "chosen", chosen(asked), "");
        }
        return resolved(asked, resolver.resolve(asked.words()));
    }

    private List<Assignee> chosen(Responsibility asked) {
        return asked.chosen().stream()
                .flatMap(chosen ->
                        tree.find(chosen.unit()).stream()
                                .map(unit -> new Assignee(unit, chosen.person(), null)))
                .toList();
    }

    private Answer resolved(Responsibility asked, Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> known(asked, resolved);
            case Resolution.Ambiguous ambiguous ->
                    open(asked, "ambiguous", units(ambiguous.candidates()));
            case Resolution.Unresolved unresolved ->
                    open(
                            asked,
                            unresolved.reason().name().toLowerCase(Locale.ROOT),
                            units(unresolved.known()));
        };
    }

    private Answer known(Responsibility asked, Resolution.Resolved resolved) {
        var assignees = new ArrayList<Assignee>();
        boolean several = false;
        for (var meant : resolved.meant()) {
            var found = assignees(meant);
            several |= meant.holder() != null && found.size() > 1;
            assignees.addAll(found);
        }
        return several
                ? open(asked, "several_holders", assignees)
                : answer(
                        asked,
                        Answer.State.ANSWERED,
                        resolved.why().name().toLowerCase(Locale.ROOT),
                        assignees,
                        "");
    }

    private List<Assignee> assignees(Resolution.Meant meant) {
        var unit = tree.find(meant.unit());
        var title = meant.holder();
        if (title == null) {
            return unit.stream().map(Assignee::of).toList();
        }
        return unit.map(line -> holding(line, title)).orElse(List.of());
    }

    private List<Assignee> holding(UnitLine unit, PositionTitle title) {
        var found =
                known.computeIfAbsent(title, holders).stream()
                        .filter(holder -> holder.unit().equals(unit.id()))
                        .map(holder -> new Named(holder.member(), holder.name(), title))
                        .map(person -> Assignee.of(unit, person))
                        .toList();
        return found.isEmpty() ? List.of(new Assignee(unit, null, title)) : found;
    }

    private List<Assignee> units(List<UnitId> units) {
        return units.stream().map(tree::find).flatMap(Optional::stream).map(Assignee::of).toList();
    }

    private static Answer open(Responsibility asked, String why, List<Assignee> suggested) {
        return answer(asked, Answer.State.OPEN, why, suggested, "");
    }

    private static Answer answer(
            Responsibility asked,
            Answer.State state,
            String why,
            List<Assignee> assignees,
            String reason) {
        return new Answer(asked.id(), asked.part(), asked.words(), state, why, assignees, reason);
    }
}
