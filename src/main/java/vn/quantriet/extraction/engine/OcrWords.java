package vn.quantriet.extraction.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// Puts the right words in place of what scanners make of frequent ones, for reading only: values stay as printed.
final class OcrWords {

    private static final Map<String, Map<String, String[]>> PAIRS = new HashMap<>();
    private static final Map<String, String> BEFORE_NUMBERS =
            Map.of(
                    "ngay", "ngày", "thang", "tháng", "nam", "năm", "quy", "quý", "so", "số",
                    "dieu", "điều");

    private static final Map<String, String> SINGLE = new HashMap<>();

    static {
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(OcrWords::take);
    }

    private static final String HORNLESS = "oòóỏõọ";
    private static final String HORNED = "ơờớởỡợ";
    private static final String LAST = "ciumnpt";

    private OcrWords() {}

    private static java.util.stream.Stream<String> lines() {
        try (var in = OcrWords.class.getResourceAsStream("misreadings.txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list misreadings is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String line) {
        var sides = Folding.fold(line.strip()).split("=");
        var printed = sides[0].split(" ");
        if (printed.length == 1) {
            SINGLE.put(printed[0], sides[1]);
        } else {
            PAIRS.computeIfAbsent(printed[0], _ -> new HashMap<>())
                    .put(printed[1], sides[1].split(" "));
        }
    }

    private static boolean isNumber(String word) {
        return Numbers.read(word) >= 0 || Numbers.roman(word) > 0;
    }

    /// Whether a text holds a pair of words that only scanners write.
    static boolean wereMisread(Text text) {
        var folded = text.folded();
        int from = 0;
        var before = "";
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                continue;
            }
            var word = folded.substring(from, i);
            var seconds = word.isEmpty() ? null : PAIRS.get(before);
            if (seconds != null && seconds.containsKey(word)) {
                return true;
            }
            before = word.isEmpty() ? before : word;
            from = i + 1;
        }
        return false;
    }

    /// "truờng", "phưòng": no Vietnamese word has but one horn of "ươ" before a last letter.
    static String withHorns(String word) {
        for (int i = 0; i + 2 < word.length(); i++) {
            int second = HORNLESS.indexOf(word.charAt(i + 1));
            boolean lostFirst = word.charAt(i) == 'u' && HORNED.indexOf(word.charAt(i + 1)) >= 0;
            boolean lostSecond = word.charAt(i) == 'ư' && second >= 0;
            if ((lostFirst || lostSecond) && LAST.indexOf(word.charAt(i + 2)) >= 0) {
                char vowel = lostSecond ? HORNED.charAt(second) : word.charAt(i + 1);
                return word.substring(0, i) + 'ư' + vowel + word.substring(i + 2);
            }
        }
        return word;
    }

    static void mend(String[] words, IntPredicate titled) {
        for (int i = 0; i < words.length; i++) {
            var whole = withHorns(words[i]);
            words[i] = SINGLE.getOrDefault(whole, whole);
            if (i + 1 < words.length && isNumber(words[i + 1])) {
                words[i] = BEFORE_NUMBERS.getOrDefault(words[i], words[i]);
            }
            var seconds = i + 1 < words.length ? PAIRS.get(words[i]) : null;
            var right = seconds == null ? null : seconds.get(words[i + 1]);
            if (right == null && i + 1 < words.length) {
                right = LostMarks.restored(words, i, titled.test(i + 1));
            }
            if (right != null) {
                words[i] = right[0];
                words[i + 1] = right[1];
            }
        }
    }
}
