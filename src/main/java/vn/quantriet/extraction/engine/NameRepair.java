package vn.quantriet.extraction.engine;

import java.util.HashMap;
import java.util.Map;

/// Mends a scanner's slips in the fixed parts of names, where only one right form is possible.
final class NameRepair {

    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        Lexicon.phrases("fixed-names").forEach(form -> FORMS.putIfAbsent(Folding.bare(form), form));
    }

    private NameRepair() {}

    static String repair(String name) {
        var printed = name.split(" ");
        for (int i = 0; i < printed.length; i++) {
            printed[i] = OcrWords.withHorns(printed[i]);
        }
        var words = withMarks(printed);
        var result = new StringBuilder();
        for (int i = 0; i < words.length; ) {
            int size = mended(words, i, result);
            i += size;
        }
        return result.toString();
    }

    private static String[] withMarks(String[] words) {
        var folded = java.util.Arrays.stream(words).map(Folding::fold).toArray(String[]::new);
        for (int i = 0; i + 1 < words.length; i++) {
            var pair = LostMarks.restored(folded, i, isTitled(words[i + 1]));
            if (pair != null) {
                folded[i] = pair[0];
                folded[i + 1] = pair[1];
                words[i] = like(words[i], pair[0]);
                words[i + 1] = like(words[i + 1], pair[1]);
            }
        }
        return words;
    }

    private static boolean isTitled(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !Folding.isCapitals(word);
    }

    /// The word with the capitals of the printed one.
    private static String like(String printed, String word) {
        if (Folding.fold(printed).equals(word)) {
            return printed;
        }
        if (Folding.isCapitals(printed)) {
            return word.toUpperCase(java.util.Locale.ROOT);
        }
        return Character.isUpperCase(printed.charAt(0))
                ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1)
                : word;
    }

    private static int mended(String[] words, int i, StringBuilder result) {
        for (int size = Math.min(4, words.length - i); size > 1; size--) {
            var printed = String.join(" ", java.util.Arrays.copyOfRange(words, i, i + size));
            var form = FORMS.get(Folding.bare(printed));
            if (form != null
                    && !Folding.fold(form).equals(Folding.fold(printed))
                    && !Folding.isMostlyCapitals(printed)
                    && !losesCapitals(printed, form)) {
                append(result, form);
                return size;
            }
        }
        append(result, words[i]);
        return 1;
    }

    /// "Thanh Trà" is a place, not "Thanh tra".
    private static boolean losesCapitals(String printed, String form) {
        for (int i = 0; i < Math.min(printed.length(), form.length()); i++) {
            if (i > 0
                    && Character.isUpperCase(printed.charAt(i))
                    && Character.isLowerCase(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder result, String words) {
        result.append(result.isEmpty() ? "" : " ").append(words);
    }
}
