package vn.quantriet.plan;

import java.util.List;
import java.util.Locale;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;
import vn.quantriet.plan.responsibility.Resolution;
import vn.quantriet.plan.responsibility.UnitResolver;

/// Answers who is meant: first what the office said of these very words, then the rules.
class Answers {

    private final UnitTree tree;
    private final UnitResolver resolver;

    Answers(UnitTree tree, UnitResolver resolver) {
        this.tree = tree;
        this.resolver = resolver;
    }

    List<Answer> to(PlanItem item) {
        return item.responsibilities().stream().map(this::to).toList();
    }

    private Answer to(Responsibility asked) {
        if (asked.omitted() != null) {
            return answer(asked, Answer.State.OMITTED, "omitted", List.of(), asked.omitted());
        }
        if (!asked.chosen().isEmpty()) {
            return answer(asked, Answer.State.ANSWERED, "chosen", asked.chosen(), "");
        }
        var resolution = resolver.resolve(asked.words());
        return answer(asked, state(resolution), why(resolution), resolution.suggested(), "");
    }

    private static Answer.State state(Resolution resolution) {
        return resolution instanceof Resolution.Resolved
                ? Answer.State.ANSWERED
                : Answer.State.OPEN;
    }

    private static String why(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> resolved.why().name().toLowerCase(Locale.ROOT);
            case Resolution.Ambiguous _ -> "ambiguous";
            case Resolution.Unresolved unresolved ->
                    unresolved.reason().name().toLowerCase(Locale.ROOT);
        };
    }

    private Answer answer(
            Responsibility asked,
            Answer.State state,
            String why,
            List<UnitId> units,
            String reason) {
        return new Answer(
                asked.id(), asked.part(), asked.words(), state, why, lines(units), reason);
    }

    private List<UnitLine> lines(List<UnitId> units) {
        return units.stream().flatMap(unit -> tree.find(unit).stream()).toList();
    }
}
