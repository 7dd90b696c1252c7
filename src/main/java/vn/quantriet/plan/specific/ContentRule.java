package vn.quantriet.plan.specific;

import static vn.quantriet.plan.specific.FindingKind.SHORT_CONTENT;
import static vn.quantriet.plan.specific.FindingKind.VAGUE_CONTENT;

import java.util.List;
import java.util.stream.Stream;
import vn.quantriet.plan.words.Syllables;

/// What is to be done: more than a catchword, and something one could check.
final class ContentRule implements Rule {

    private static final int FEW_WORDS = 5;

    @Override
    public Stream<Finding> check(Asked asked, Frame frame, Lexicon lexicon) {
        if (Syllables.of(asked.content()).size() < FEW_WORDS) {
            return Stream.of(Finding.of(SHORT_CONTENT));
        }
        return Measured.effort(asked.content(), asked.quantities(), lexicon)
                .map(span -> new Mark(Mark.Place.CONTENT, asked.content(), span))
                .map(mark -> Finding.of(VAGUE_CONTENT, List.of(mark), mark.words()))
                .stream();
    }
}
