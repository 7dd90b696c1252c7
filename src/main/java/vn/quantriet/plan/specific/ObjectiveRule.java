package vn.quantriet.plan.specific;

import static vn.quantriet.plan.specific.FindingKind.NO_OBJECTIVE;
import static vn.quantriet.plan.specific.FindingKind.VAGUE_OBJECTIVE;

import java.util.List;
import java.util.stream.Stream;
import vn.quantriet.plan.words.Span;

/// To what end: something that is reached or not.
final class ObjectiveRule implements Rule {

    @Override
    public Stream<Finding> check(Asked asked, Frame frame, Lexicon lexicon) {
        var objective = asked.objective();
        if (objective.isBlank()) {
            return asked.quantities().isEmpty()
                    ? Stream.of(Finding.of(NO_OBJECTIVE))
                    : Stream.empty();
        }
        return Measured.isObjective(objective, asked.quantities(), lexicon)
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                VAGUE_OBJECTIVE,
                                List.of(
                                        new Mark(
                                                Mark.Place.OBJECTIVE,
                                                objective,
                                                new Span(0, objective.length())))));
    }
}
