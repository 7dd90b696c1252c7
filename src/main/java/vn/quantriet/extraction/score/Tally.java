package vn.quantriet.extraction.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How much was found rightly, found wrongly and missed.
public record Tally(int found, int wrong, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    /// Compares two collections, each thing as often as it occurs.
    static <T> Tally of(Collection<T> gold, Collection<T> read) {
        int wrong = without(read, gold).size();
        return new Tally(read.size() - wrong, wrong, without(gold, read).size());
    }

    /// What is left of a collection when each of the others took away one like itself.
    static <T> List<T> without(Collection<T> from, Collection<T> others) {
        var left = new ArrayList<>(from);
        others.forEach(left::remove);
        return left;
    }

    Tally plus(Tally other) {
        return new Tally(found + other.found, wrong + other.wrong, missed + other.missed);
    }

    boolean isEmpty() {
        return found + wrong + missed == 0;
    }

    /// NaN where there was nothing to find and nothing was found.
    public double precision() {
        return isEmpty() ? Double.NaN : ratio(found, found + wrong);
    }

    public double recall() {
        return isEmpty() ? Double.NaN : ratio(found, found + missed);
    }

    public double f1() {
        double sum = precision() + recall();
        return isEmpty() ? Double.NaN : sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
