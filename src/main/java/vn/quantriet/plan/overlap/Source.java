package vn.quantriet.plan.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.quantriet.plan.words.Syllable;
import vn.quantriet.plan.words.Syllables;

/// The words of the papers that an item answers: what it takes from there is not its own.
public final class Source {

    /// So many words in a row make a quotation; fewer are how everybody speaks.
    private static final int RUN = 4;

    public static final Source NONE = new Source(new int[0]);

    /// Sorted, for a quick search.
    private final int[] runs;

    private Source(int[] runs) {
        this.runs = runs;
    }

    public static Source of(String text) {
        var words = Syllables.of(text).all();
        if (words.size() < RUN) {
            return NONE;
        }
        var runs = new int[words.size() - RUN + 1];
        for (int start = 0; start < runs.length; start++) {
            runs[start] = run(words, start);
        }
        Arrays.sort(runs);
        return new Source(runs);
    }

    /// The words that do not stand in the papers in this order.
    List<Syllable> own(Syllables text) {
        var words = text.all();
        var quoted = new boolean[words.size()];
        for (int start = 0; start + RUN <= words.size(); start++) {
            if (Arrays.binarySearch(runs, run(words, start)) >= 0) {
                Arrays.fill(quoted, start, start + RUN, true);
            }
        }
        return IntStream.range(0, quoted.length)
                .filter(index -> !quoted[index])
                .mapToObj(words::get)
                .toList();
    }

    private static int run(List<Syllable> words, int start) {
        int hash = 7;
        for (int offset = 0; offset < RUN; offset++) {
            hash = 31 * hash + words.get(start + offset).fold().hashCode();
        }
        return hash;
    }
}
