package vn.quantriet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks for the places of a text that show best why it was found: where syllables stand together as they were typed, then where
/// most of them are near each other.
final class SnippetFinder {

    /// Syllables that one place spans, and how many more are shown before and after.
    private static final int SPAN = 20;

    private static final int AROUND = 10;

    private final String text;
    private final List<Syllable> syllables;
    private final Map<String, Integer> wanted = new HashMap<>();
    private final Set<String> wantedMarks;
    private final Set<String> pairs;
    private final boolean[] hit;

    SnippetFinder(String text, Asked asked) {
        this.text = text;
        this.syllables = Syllable.in(text);
        asked.syllables().forEach(each -> wanted.putIfAbsent(each.folded(), wanted.size()));
        this.wantedMarks = asked.syllables().map(Syllable::marked).collect(Collectors.toSet());
        this.pairs = asked.runs().stream().flatMap(Asked.Run::pairs).collect(Collectors.toSet());
        this.hit = hits();
    }

    List<Snippet> find(int most) {
        var places = new ArrayList<Place>();
        for (int at = 0; at < hit.length; at++) {
            if (hit[at]) {
                places.add(place(at));
            }
        }
        places.sort(Comparator.comparingInt(Place::worth).reversed().thenComparing(Place::from));
        var chosen = new ArrayList<Place>();
        for (var place : places) {
            if (chosen.size() < most && chosen.stream().noneMatch(place::isNear)) {
                chosen.add(place);
            }
        }
        chosen.sort(Comparator.comparingInt(Place::from));
        return chosen.stream().map(this::snippet).toList();
    }

    /// From one syllable that was looked for to the last one near it.
    private record Place(int from, int to, int worth) {

        boolean isNear(Place other) {
            return from <= other.to + SPAN && other.from <= to + SPAN;
        }
    }

    /// Where syllables stand together, those that stand alone elsewhere tell nothing.
    private boolean[] hits() {
        var together = new boolean[syllables.size()];
        boolean any = false;
        for (int at = 1; at < together.length; at++) {
            if (pairs.contains(Asked.pair(syllables.get(at - 1), syllables.get(at)))) {
                together[at - 1] = true;
                together[at] = true;
                any = true;
            }
        }
        return any ? together : alone();
    }

    private boolean[] alone() {
        var alone = new boolean[syllables.size()];
        for (int at = 0; at < alone.length; at++) {
            alone[at] = wanted.containsKey(syllables.get(at).folded());
        }
        return alone;
    }

    private Place place(int from) {
        var seen = new HashSet<String>();
        int worth = 0;
        int row = 0;
        int to = from;
        int last = Math.min(hit.length, from + SPAN);
        for (int at = from; at < last; at++) {
            row = hit[at] ? row + 1 : 0;
            if (hit[at]) {
                to = at;
                worth = Math.max(worth, row);
                if (seen.add(syllables.get(at).folded()) && isAsTyped(at)) {
                    seen.add(syllables.get(at).marked());
                }
            }
        }
        return new Place(from, to, 3 * worth + 2 * seen.size());
    }

    private boolean isAsTyped(int at) {
        var syllable = syllables.get(at);
        return syllable.isMarked() && wantedMarks.contains(syllable.marked());
    }

    private Snippet snippet(Place place) {
        int first = Math.max(0, place.from() - AROUND);
        int last = Math.min(hit.length - 1, place.to() + AROUND);
        int from =
                paragraphStart(syllables.get(first).start(), syllables.get(place.from()).start());
        int to = paragraphEnd(syllables.get(place.to()).end(), syllables.get(last).end());
        var pieces = new ArrayList<Snippet.Piece>();
        if (from > 0 && text.charAt(from - 1) != '\n') {
            pieces.add(new Snippet.Piece("… ", false));
        }
        int done = from;
        for (int at = first; at <= last; at++) {
            if (hit[at] && syllables.get(at).start() >= from && syllables.get(at).end() <= to) {
                int end = at;
                while (end < last && hit[end + 1] && syllables.get(end + 1).end() <= to) {
                    end++;
                }
                add(pieces, done, syllables.get(at).start(), false);
                add(pieces, syllables.get(at).start(), syllables.get(end).end(), true);
                done = syllables.get(end).end();
                at = end;
            }
        }
        add(pieces, done, to, false);
        if (to < text.length() && text.charAt(to) != '\n') {
            pieces.add(new Snippet.Piece(" …", false));
        }
        return new Snippet(
                pieces,
                text.codePointCount(0, syllables.get(place.from()).start()),
                text.codePointCount(0, syllables.get(place.to()).end()));
    }

    private int paragraphStart(int from, int place) {
        int line = text.lastIndexOf("\n\n", place);
        return line >= from ? line + 2 : from;
    }

    private int paragraphEnd(int place, int to) {
        int line = text.indexOf("\n\n", place);
        int end = line >= 0 && line < to ? line : to;
        while (end < text.length() && ".,;:!?)”»\"".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private void add(List<Snippet.Piece> pieces, int from, int to, boolean marked) {
        if (from < to) {
            pieces.add(new Snippet.Piece(text.substring(from, to).replace("**", ""), marked));
        }
    }
}
