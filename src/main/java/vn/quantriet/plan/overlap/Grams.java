package vn.quantriet.plan.overlap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.quantriet.plan.words.Syllable;
import vn.quantriet.plan.words.Syllables;

/// A text as a weighted set: its words, and each two that follow one another. Words that tell little weigh little; numbers and names
/// weigh most, for they say what the same sentence is about.
///
/// @param weights by the hash of the word or of the two
/// @param names numbers and words with a capital letter within a sentence
public record Grams(Map<Integer, Double> weights, Set<String> names) {

    private static final double COMMON = 0.2;
    private static final double NAME = 1.6;
    private static final double PAIR = 0.7;

    /// Less than so much is too little to be compared.
    private static final double LEAST = 3;

    public Grams {
        weights = Map.copyOf(weights);
        names = Set.copyOf(names);
    }

    /// What is the item's own in the text.
    public static Grams of(String text, Source source) {
        var own = source.own(Syllables.of(text));
        var names = names(text, own);
        var folds = Words.canonical(own.stream().map(Syllable::fold).toList());
        var weights = new HashMap<Integer, Double>();
        folds.forEach(fold -> weights.merge(fold.hashCode(), weight(fold, names), Math::max));
        var telling = folds.stream().filter(fold -> !Words.isCommon(fold)).toList();
        for (int at = 0; at + 1 < telling.size(); at++) {
            var one = telling.get(at);
            var two = telling.get(at + 1);
            weights.merge(
                    31 * one.hashCode() + two.hashCode() + 1,
                    PAIR * (weight(one, names) + weight(two, names)) / 2,
                    Math::max);
        }
        return new Grams(weights, names);
    }

    public boolean isEnough() {
        return total() >= LEAST;
    }

    double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The hashes of what tells something.
    public int[] telling() {
        return weights.entrySet().stream()
                .filter(gram -> gram.getValue() > COMMON)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static double weight(String fold, Set<String> names) {
        if (Words.isCommon(fold)) {
            return COMMON;
        }
        return names.contains(fold) ? NAME : 1;
    }

    private static Set<String> names(String text, List<Syllable> own) {
        var names = new HashSet<String>();
        for (var word : own) {
            boolean begins =
                    word.start() == 0
                            || text.substring(Math.max(0, word.start() - 2), word.start())
                                    .matches("[.;:\\n]\\s?");
            if (word.isNumber()
                    || !begins && Character.isUpperCase(text.codePointAt(word.start()))) {
                names.add(word.fold());
            }
        }
        return names;
    }
}
