package vn.quantriet.search;

import java.util.List;

/// A few words of a text around what was looked for.
///
/// @param pieces its words, what was looked for marked
/// @param start of the first marked word, in code points of the text
/// @param end of the last marked word
public record Snippet(List<Piece> pieces, int start, int end) {

    /// Words that are marked or not.
    public record Piece(String text, boolean marked) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /// The best places of a text in its order; none where nothing of what was asked for occurs.
    public static List<Snippet> of(String text, Asked asked, int most) {
        return new SnippetFinder(text, asked).find(most);
    }
}
