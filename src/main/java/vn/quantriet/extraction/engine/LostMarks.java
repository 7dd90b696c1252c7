package vn.quantriet.extraction.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives words their marks back that a scanner lost, where the word beside them leaves only one possibility:
/// "phoi hợp", "thuc hien".
final class LostMarks {

    private static final String[] LISTS = {
        "phrases",
        "verbs",
        "adverbs",
        "bodies",
        "compounds",
        "positions",
        "bare-nouns",
        "place-nouns",
        "fixed-names"
    };

    private static final Map<String, String[]> PAIRS = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Set<String> VOCABULARY = new HashSet<>();

    static {
        Stream.of(LISTS)
                .flatMap(list -> Lexicon.phrases(list).stream())
                .map(phrase -> Folding.fold(phrase).split(" "))
                .forEach(LostMarks::take);
        PAIRS.values().removeIf(pair -> pair.length == 0);
    }

    private LostMarks() {}

    private static void take(String[] words) {
        for (var word : words) {
            VOCABULARY.add(word);
        }
        for (int i = 0; i + 1 < words.length; i++) {
            if (!Character.isLetter(words[i].charAt(0))
                    || !Character.isLetter(words[i + 1].charAt(0))) {
                continue;
            }
            var key = Folding.bare(words[i]) + " " + Folding.bare(words[i + 1]);
            var pair = new String[] {words[i], words[i + 1]};
            KNOWN.add(words[i] + " " + words[i + 1]);
            PAIRS.merge(
                    key,
                    pair,
                    (one, other) -> java.util.Arrays.equals(one, other) ? one : new String[0]);
        }
    }

    /// The two words with their marks, or nothing when none was lost.
    static String @Nullable [] restored(String first, String second) {
        boolean plain = isPlain(first);
        boolean nextPlain = isPlain(second);
        if (!isLost(first) && !isLost(second) || KNOWN.contains(first + " " + second)) {
            return null;
        }
        var pair = PAIRS.get(Folding.bare(first) + " " + Folding.bare(second));
        boolean fits =
                pair != null
                        && (plain || pair[0].equals(first))
                        && (nextPlain || pair[1].equals(second));
        return fits ? pair : null;
    }

    /// Without marks, and no word of ours as it stands.
    private static boolean isLost(String word) {
        return isPlain(word) && !VOCABULARY.contains(word);
    }

    /// Letters without any mark.
    private static boolean isPlain(String word) {
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
            letters = true;
        }
        return letters && word.length() > 1;
    }
}
