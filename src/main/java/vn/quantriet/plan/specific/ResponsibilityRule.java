package vn.quantriet.plan.specific;

import static vn.quantriet.plan.specific.FindingKind.*;
import static vn.quantriet.plan.specific.TermKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.quantriet.kernel.Fold;
import vn.quantriet.plan.words.Span;
import vn.quantriet.plan.words.Syllables;

/// Who does it: one that answers for it, by name.
final class ResponsibilityRule implements Rule {

    @Override
    public Stream<Finding> check(Asked asked, Frame frame, Lexicon lexicon) {
        var found = new ArrayList<Finding>();
        if (asked.leads().isEmpty()) {
            found.add(Finding.of(NO_LEAD));
        }
        vague(asked, lexicon, found);
        if (asked.leads().size() > 1 && !isAnsweredFor(asked.leads(), lexicon)) {
            found.add(
                    Finding.of(
                            SEVERAL_LEADS,
                            List.of(),
                            asked.leads().getFirst(),
                            String.valueOf(asked.leads().size())));
        }
        both(asked, found);
        return found.stream();
    }

    private static void vague(Asked asked, Lexicon lexicon, List<Finding> found) {
        var marks =
                Stream.concat(
                                asked.leads().stream()
                                        .flatMap(words -> vague(Mark.Place.LEADS, words, lexicon)),
                                asked.coordinators().stream()
                                        .flatMap(words ->
                                                vague(Mark.Place.COORDINATORS, words, lexicon)))
                        .toList();
        if (!marks.isEmpty()) {
            found.add(Finding.of(FindingKind.VAGUE_DOER, marks, marks.getFirst().text()));
        }
    }

    private static Stream<Mark> vague(Mark.Place place, String words, Lexicon lexicon) {
        return lexicon
                .find(TermKind.VAGUE_DOER, Syllables.of(words))
                .filter(span -> !isCommittee(words, span))
                .map(_ -> new Mark(place, words, new Span(0, words.length())))
                .stream();
    }

    /// "Các cấp" is everybody, "các cấp ủy" are bodies.
    private static boolean isCommittee(String words, Span span) {
        return Fold.fold(span.in(words)).endsWith("cap")
                && Fold.fold(words.substring(span.end())).startsWith("uy");
    }

    /// One of them is said to answer for it, or all are of a kind and each does the same in its own house.
    private static boolean isAnsweredFor(List<String> leads, Lexicon lexicon) {
        var bodies = leads.stream().map(Syllables::of).toList();
        if (bodies.stream().anyMatch(body -> lexicon.has(ACCOUNTABLE, body))) {
            return true;
        }
        var kinds = new ArrayList<String>();
        for (int index = 0; index < leads.size(); index++) {
            var words = leads.get(index);
            kinds.add(
                    lexicon.begins(PARALLEL, bodies.get(index))
                            .map(span -> Fold.fold(span.in(words)))
                            .orElse(""));
        }
        return !kinds.contains("") && kinds.stream().distinct().count() == 1;
    }

    private static void both(Asked asked, List<Finding> found) {
        var leading = asked.leads().stream().map(Fold::fold).toList();
        var marks =
                asked.coordinators().stream()
                        .filter(words -> leading.contains(Fold.fold(words)))
                        .map(words ->
                                new Mark(
                                        Mark.Place.COORDINATORS,
                                        words,
                                        new Span(0, words.length())))
                        .toList();
        if (!marks.isEmpty()) {
            found.add(Finding.of(LEAD_COORDINATES, marks, marks.getFirst().text()));
        }
    }
}
