package vn.quantriet.search;

import java.util.List;

/// A syllable of a text (tiếng) or a number, as a search compares it.
///
/// @param folded without case and marks, `đ` as `d`: "quan"
/// @param marked with its marks, whatever way they are written: "hoà" and "hòa", precomposed or not, give the same
/// @param start first char in the text
/// @param end char after the last
public record Syllable(String folded, String marked, int start, int end) {

    /// The syllables of a text, in its order; whatever is neither letter nor number only parts them.
    public static List<Syllable> in(String text) {
        return new SyllableReader(text).read();
    }

    public boolean isMarked() {
        return !marked.equals(folded);
    }
}
