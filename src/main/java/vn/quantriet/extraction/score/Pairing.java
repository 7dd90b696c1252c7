package vn.quantriet.extraction.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Which thing read answers to which thing annotated: one to one, the most alike first, then the nearest in order.
record Pairing(List<Pair> pairs) {

    /// Places in the two lists.
    record Pair(int gold, int read, double likeness) {}

    private static final Comparator<Pair> BEST =
            Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                    .thenComparingInt(pair -> Math.abs(pair.gold() - pair.read()))
                    .thenComparingInt(Pair::gold)
                    .thenComparingInt(Pair::read);

    static <T> Pairing of(
            List<T> gold, List<T> read, ToDoubleBiFunction<T, T> likeness, double least) {
        var candidates = new ArrayList<Pair>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double like = likeness.applyAsDouble(gold.get(i), read.get(j));
                if (like >= least) {
                    candidates.add(new Pair(i, j, like));
                }
            }
        }
        candidates.sort(BEST);
        return new Pairing(chosen(candidates));
    }

    private static List<Pair> chosen(List<Pair> candidates) {
        var result = new ArrayList<Pair>();
        var gold = new BitSet();
        var read = new BitSet();
        for (var pair : candidates) {
            if (!gold.get(pair.gold()) && !read.get(pair.read())) {
                gold.set(pair.gold());
                read.set(pair.read());
                result.add(pair);
            }
        }
        result.sort(Comparator.comparingInt(Pair::gold));
        return List.copyOf(result);
    }

    boolean hasGold(int place) {
        return pairs.stream().anyMatch(pair -> pair.gold() == place);
    }

    boolean hasRead(int place) {
        return pairs.stream().anyMatch(pair -> pair.read() == place);
    }

    Tally tally(int gold, int read) {
        return new Tally(pairs.size(), read - pairs.size(), gold - pairs.size());
    }
}
