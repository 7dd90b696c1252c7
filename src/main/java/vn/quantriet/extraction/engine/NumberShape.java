package vn.quantriet.extraction.engine;

/// Recognises the number of a document in running words.
final class NumberShape {

    private NumberShape() {}

    /// Where a number that begins at a word ends, or -1 when there is none.
    static int end(Words words, int from) {
        if (!isFigures(words.at(from))) {
            return -1;
        }
        int at = from + 1;
        if (words.is(at, "/")
                && words.number(at + 1) > 1900
                && words.at(at + 1).length() == 4
                && words.is(at + 2, "/")) {
            return isCode(words, at + 3) ? codeEnd(words, at + 4) : -1;
        }
        if (!words.is(at, "-", "/") || !isCode(words, at + 1)) {
            return -1;
        }
        int code = at + 2;
        if (!words.is(code, "/", "-") || !isCode(words, code + 1)) {
            return -1;
        }
        return codeEnd(words, code + 2);
    }

    /// Further parts of the issuer's code: "-UBND", "/TW".
    private static int codeEnd(Words words, int from) {
        int at = from;
        while (words.is(at, "-", "/", "&")
                && words.touches(at)
                && words.touches(at + 1)
                && isCode(words, at + 1)) {
            at += 2;
        }
        return at;
    }

    /// Figures, perhaps with a letter behind: 30c.
    private static boolean isFigures(String word) {
        boolean lettered =
                word.length() > 1
                        && word.charAt(word.length() - 1) >= 'a'
                        && word.charAt(word.length() - 1) <= 'h';
        var figures = lettered ? word.substring(0, word.length() - 1) : word;
        return figures.length() <= 5 && Numbers.read(figures) >= 0;
    }

    private static boolean isCode(Words words, int at) {
        var word = words.at(at);
        if (!words.isCapital(at) || word.length() > 12) {
            return false;
        }
        var printed = words.slice(at, at + 1).toString();
        int upper =
                (int)
                        printed.chars()
                                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                                .count();
        return upper * 2 >= printed.length() && (printed.length() > 1 || upper == 1);
    }
}
