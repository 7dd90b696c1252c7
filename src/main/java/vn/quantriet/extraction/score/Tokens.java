package vn.quantriet.extraction.score;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a text with how often each occurs.
record Tokens(Map<String, Integer> counts, int size) {

    private static final Pattern WORD = Pattern.compile("[0-9a-zà-ỹđ]+");

    static Tokens of(@Nullable Object text) {
        var counts = new HashMap<String, Integer>();
        var words = WORD.matcher(ScoreFold.fold(text));
        int size = 0;
        while (words.find()) {
            counts.merge(words.group(), 1, Integer::sum);
            size++;
        }
        return new Tokens(counts, size);
    }

    Tokens with(Tokens other) {
        var sum = new HashMap<>(counts);
        other.counts.forEach((word, count) -> sum.merge(word, count, Integer::sum));
        return new Tokens(sum, size + other.size);
    }

    /// The Dice coefficient: 1 for the same words, 0 for none in common or no words at all.
    double like(Tokens other) {
        int both = 0;
        for (var entry : counts.entrySet()) {
            both += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        int all = size + other.size;
        return all == 0 ? 0 : 2.0 * both / all;
    }
}
