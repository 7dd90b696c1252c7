package vn.quantriet.plan.specific;

import java.util.Comparator;
import java.util.List;

/// Checks an item for all five.
public final class Specifics {

    private static final List<Rule> RULES =
            List.of(
                    new ResponsibilityRule(),
                    new TimeRule(),
                    new ContentRule(),
                    new ObjectiveRule(),
                    new SolutionRule());

    private Specifics() {}

    /// The grave ones first.
    public static List<Finding> of(Asked asked, Frame frame, Lexicon lexicon) {
        return RULES.stream()
                .flatMap(rule -> rule.check(asked, frame, lexicon))
                .sorted(Comparator.comparing((Finding finding) -> finding.kind().weight()))
                .toList();
    }
}
