package vn.quantriet.exchange.intake;

import java.util.Map;
import vn.quantriet.exchange.intake.Item.Verdict;

/// How many files of an intake stand where.
///
/// @param current the file that comes next
public record Tally(Map<Verdict, Integer> counts, String current) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Looked at, while they are looked at.
    public int checked() {
        return total() - of(Verdict.WAITING);
    }

    /// Worked off, while they are filed.
    public int done() {
        return total() - of(Verdict.WAITING) - of(Verdict.READY);
    }
}
