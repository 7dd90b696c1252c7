package vn.quantriet.extraction.engine;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives words their marks back that a scanner lost, where the word beside them leaves only one possibility:
/// "phoi hợp", "thuc hien", "đông chí".
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

    private static final String[] AMBIGUOUS = {};

    /// What scanners make of two words that belong together, and the two words.
    private static final Map<String, Map<String, String[]>> DAMAGED = new HashMap<>();

    private static final Map<String, Set<String>> KNOWN = new HashMap<>();
    private static final Set<String> VOCABULARY = new HashSet<>();

    static {
        Stream.of(LISTS)
                .flatMap(list -> Lexicon.phrases(list).stream())
                .map(phrase -> Folding.fold(phrase).split(" "))
                .forEach(LostMarks::take);
    }

    private LostMarks() {}

    private static void take(String[] words) {
        java.util.Collections.addAll(VOCABULARY, words);
        for (int i = 0; i + 1 < words.length; i++) {
            if (Character.isLetter(words[i].charAt(0))
                    && Character.isLetter(words[i + 1].charAt(0))) {
                KNOWN.computeIfAbsent(words[i], _ -> new HashSet<>()).add(words[i + 1]);
                // Words of two syllables follow each other; what stands across them is no word.
                if (i % 2 == 0) {
                    damage(words[i], words[i + 1]);
                }
            }
        }
    }

    private static void damage(String first, String second) {
        var pair = new String[] {first, second};
        for (var one : variants(first)) {
            for (var other : variants(second)) {
                DAMAGED.computeIfAbsent(one, _ -> new HashMap<>())
                        .merge(
                                other,
                                pair,
                                (known, next) ->
                                        java.util.Arrays.equals(known, next) ? known : AMBIGUOUS);
            }
        }
    }

    /// The word itself, and as it looks without its tone, without the marks of its letters, without both.
    private static Set<String> variants(String word) {
        var toneless = without(word, "[\u0300\u0301\u0303\u0309\u0323]");
        var unmarked = without(word, "[\u0302\u0306\u031b]");
        var all = new LinkedHashSet<String>();
        for (var each : new String[] {word, toneless, unmarked, Folding.bare(word)}) {
            all.add(each);
            all.add(each.replace('đ', 'd'));
        }
        return all;
    }

    private static String without(String word, String marks) {
        var letters = java.text.Normalizer.normalize(word, Form.NFD).replaceAll(marks, "");
        return Folding.fold(java.text.Normalizer.normalize(letters, Form.NFC));
    }

    /// The two words at a place with their marks, or nothing when none was lost.
    /// `titled` says that the second one has a capital letter as names of places have.
    static String @Nullable [] restored(String[] words, int at, boolean titled) {
        var seconds = DAMAGED.get(words[at]);
        var pair = seconds == null ? null : seconds.get(words[at + 1]);
        if (pair == null || pair == AMBIGUOUS || isKnown(words, at)) {
            return null;
        }
        boolean lost = isLost(words[at]) || isLost(words[at + 1]);
        boolean alone = !titled && !isKnown(words, at - 1) && !isKnown(words, at + 1);
        return lost || alone ? pair : null;
    }

    private static boolean isKnown(String[] words, int at) {
        return at >= 0
                && at + 1 < words.length
                && KNOWN.getOrDefault(words[at], Set.of()).contains(words[at + 1]);
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
