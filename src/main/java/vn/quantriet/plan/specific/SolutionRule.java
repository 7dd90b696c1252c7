package vn.quantriet.plan.specific;

import static vn.quantriet.plan.specific.FindingKind.*;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.quantriet.plan.words.Span;
import vn.quantriet.plan.words.Syllables;

/// How: something other than the content again.
final class SolutionRule implements Rule {

    private static final double REPEATS = 0.75;
    private static final int FEW_WORDS = 3;

    @Override
    public Stream<Finding> check(Asked asked, Frame frame, Lexicon lexicon) {
        var solution = asked.solution();
        if (solution.isBlank()) {
            return Stream.of(Finding.of(NO_SOLUTION));
        }
        if (repeats(solution, asked.content())) {
            return Stream.of(
                    Finding.of(
                            REPEATED_SOLUTION,
                            List.of(
                                    new Mark(
                                            Mark.Place.SOLUTION,
                                            solution,
                                            new Span(0, solution.length())))));
        }
        return Measured.effort(solution, List.of(), lexicon)
                .map(span -> new Mark(Mark.Place.SOLUTION, solution, span))
                .map(mark -> Finding.of(VAGUE_SOLUTION, List.of(mark), mark.words()))
                .stream();
    }

    /// Most of its words stand in the content.
    private static boolean repeats(String solution, String content) {
        var known = new HashSet<>(Syllables.of(content).folds());
        var words = Syllables.of(solution).folds();
        return words.size() >= FEW_WORDS
                && words.stream().filter(known::contains).count() >= REPEATS * words.size();
    }
}
