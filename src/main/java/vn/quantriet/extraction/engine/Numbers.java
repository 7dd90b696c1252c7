package vn.quantriet.extraction.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads numbers in figures, in Roman figures and in words, mending what scanners confuse.
final class Numbers {

    private static final Map<String, Integer> ONES =
            Map.ofEntries(
                    Map.entry("không", 0),
                    Map.entry("một", 1),
                    Map.entry("mốt", 1),
                    Map.entry("hai", 2),
                    Map.entry("ba", 3),
                    Map.entry("bốn", 4),
                    Map.entry("tư", 4),
                    Map.entry("năm", 5),
                    Map.entry("lăm", 5),
                    Map.entry("nhăm", 5),
                    Map.entry("sáu", 6),
                    Map.entry("bảy", 7),
                    Map.entry("bẩy", 7),
                    Map.entry("tám", 8),
                    Map.entry("chín", 9));

    private static final List<String> ROMAN =
            List.of(
                    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii",
                    "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix", "xxx");

    private Numbers() {}

    /// A number in figures of at most six digits, or -1.
    static int read(String word) {
        if (word.isEmpty() || word.length() > 6) {
            return -1;
        }
        int value = 0;
        boolean digits = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int digit =
                    c >= '0' && c <= '9'
                            ? c - '0'
                            : c == 'o' ? 0 : c == 'l' || c == 'i' || c == '|' ? 1 : -1;
            if (digit < 0) {
                return -1;
            }
            digits |= c <= '9';
            value = value * 10 + digit;
        }
        return digits ? value : -1;
    }

    /// A number where one must stand, even when a scanner left no figure of it: "tháng ll".
    static int certain(String word) {
        boolean lost =
                !word.isEmpty()
                        && word.length() <= 2
                        && word.chars().allMatch(c -> c == 'l' || c == 'i' || c == '|' || c == 'o');
        return lost ? read("0" + word) : read(word);
    }

    /// A Roman number up to XXX in which a scanner may have read I as l, 1 or |; 0 when it is none.
    static int roman(String word) {
        if (word.isEmpty() || word.length() > 8) {
            return 0;
        }
        var mended = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            mended.append(c == 'l' || c == '1' || c == '|' ? 'i' : c);
        }
        return Math.max(0, ROMAN.indexOf(mended.toString()));
    }

    static String toRoman(int value) {
        return ROMAN.get(value).toUpperCase(java.util.Locale.ROOT);
    }

    /// Whether a word is part of a number in words.
    static boolean isWord(String word) {
        return ONES.containsKey(word)
                || Set.of("mười", "mươi", "trăm", "nghìn", "ngàn", "lẻ", "linh").contains(word);
    }

    /// A number in words below one hundred; -1 when the words say none.
    static int words(Words words, int from, int to) {
        int value = -1;
        for (int i = from; i < to; i++) {
            var word = words.at(i);
            if (word.equals("mười")) {
                value = 10;
            } else if (word.equals("mươi") && value > 0) {
                value *= 10;
            } else if (ONES.containsKey(word)) {
                value = value >= 10 && value % 10 == 0 ? value + ONES.get(word) : ONES.get(word);
            } else {
                return -1;
            }
        }
        return value;
    }

    static int word(String word) {
        return word.equals("mười") ? 10 : ONES.getOrDefault(word, -1);
    }

    /// The digits that the words of a year spell one by one ("hai nghìn không trăm hai mươi lăm"), or -1.
    static int year(Words words, int from, int to) {
        int thousands = -1;
        int start = from;
        for (int i = from; i < to; i++) {
            if (words.is(i, "nghìn", "ngàn") && i > from) {
                thousands = words(words, from, i);
                start = i + 1;
            }
        }
        if (thousands < 0) {
            return -1;
        }
        while (start < to && words.is(start, "không", "trăm", "lẻ", "linh")) {
            start++;
        }
        int rest = start >= to ? 0 : words(words, start, to);
        return rest < 0 ? -1 : thousands * 1000 + rest;
    }
}
