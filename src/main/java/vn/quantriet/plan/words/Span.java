package vn.quantriet.plan.words;

/// A place in a text.
///
/// @param end after its last character
public record Span(int start, int end) {

    public String in(String text) {
        return text.substring(start, end);
    }
}
