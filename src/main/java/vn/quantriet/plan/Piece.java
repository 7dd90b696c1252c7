package vn.quantriet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.quantriet.plan.words.Span;

/// A run of a text, marked or not.
public record Piece(String text, boolean marked) {

    /// The text in runs, as the spans mark it; they may overlap.
    static List<Piece> cut(String text, List<Span> spans) {
        var ends = new TreeSet<>(List.of(0, text.length()));
        spans.forEach(span -> ends.addAll(List.of(span.start(), span.end())));
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int end : ends.tailSet(1)) {
            int from = start;
            boolean marked =
                    spans.stream().anyMatch(span -> span.start() <= from && from < span.end());
            pieces.add(new Piece(text.substring(from, end), marked));
            start = end;
        }
        return List.copyOf(pieces);
    }
}
