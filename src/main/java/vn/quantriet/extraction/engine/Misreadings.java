package vn.quantriet.extraction.engine;

/// Signs that a scanner misread figures: "l5/8/2O25".
final class Misreadings {

    private Misreadings() {}

    static boolean occurIn(String text) {
        for (int i = 1; i < text.length(); i++) {
            char one = text.charAt(i - 1);
            char two = text.charAt(i);
            boolean mixed =
                    isConfused(one) && Character.isDigit(two)
                            || Character.isDigit(one) && isConfused(two);
            boolean word =
                    i > 1 && Character.isLetter(text.charAt(i - 2))
                            || i + 1 < text.length()
                                    && Character.isLetter(text.charAt(i + 1))
                                    && !isConfused(text.charAt(i + 1));
            if (mixed && !word) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConfused(char c) {
        return c == 'l' || c == 'O' || c == 'o' || c == 'I';
    }
}
