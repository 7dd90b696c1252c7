package vn.quantriet.plan.overlap;

import java.util.HashSet;
import java.util.Set;

/// How near two texts are, from 0 to 1.
public final class Likeness {

    /// One that says what the other says and more is nearly as near as one that says the same.
    private static final double CONTAINED = 0.8;

    /// Each names something that the other does not: the same sentence about another thing.
    private static final double OTHER_NAMES = 0.6;

    private Likeness() {}

    public static double of(Grams one, Grams other) {
        if (!one.isEnough() || !other.isEnough()) {
            return 0;
        }
        double common = 0;
        for (var gram : one.weights().entrySet()) {
            var there = other.weights().get(gram.getKey());
            if (there != null) {
                common += Math.min(gram.getValue(), there);
            }
        }
        double jaccard = common / (one.total() + other.total() - common);
        double contained = common / Math.min(one.total(), other.total());
        double near = Math.max(jaccard, CONTAINED * contained);
        return naming(one.names(), other.names()) ? OTHER_NAMES * near : near;
    }

    private static boolean naming(Set<String> one, Set<String> other) {
        return !less(one, other).isEmpty() && !less(other, one).isEmpty();
    }

    private static Set<String> less(Set<String> names, Set<String> without) {
        var left = new HashSet<>(names);
        left.removeAll(without);
        return left;
    }
}
