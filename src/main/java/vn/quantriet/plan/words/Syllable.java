package vn.quantriet.plan.words;

/// One word between blanks and signs (âm tiết), with its place in the text.
///
/// @param fold without case and marks
/// @param exact without case; the tone stands at the end, so that both ways to place its mark are the same
public record Syllable(String fold, String exact, int start, int end) {

    public boolean isNumber() {
        return Character.isDigit(fold.charAt(0));
    }
}
