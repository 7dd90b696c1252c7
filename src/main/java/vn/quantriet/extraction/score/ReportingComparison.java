package vn.quantriet.extraction.score;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.score.DocumentScore.Comparison;
import vn.quantriet.extraction.score.Score.Group;

/// Compares who reports to whom, how often and when.
final class ReportingComparison {

    private static final double LEAST = 0.5;
    private static final double NAMES_LEAST = 0.6;

    private record Duty(String who, String to, Set<String> cycle, @Nullable Object due) {

        static Duty of(Entry entry) {
            return new Duty(
                    name(entry, "who"),
                    name(entry, "to"),
                    entry.list("cycle").stream().map(ScoreFold::fold).collect(Collectors.toSet()),
                    entry.present("due"));
        }

        private static String name(Entry entry, String key) {
            return entry.present(key) == null ? "" : ScoreFold.unit(entry.get(key));
        }

        double like(Duty other) {
            double doer = like(who, other.who);
            double receiver = like(to, other.to);
            if (Math.min(doer, receiver) < NAMES_LEAST) {
                return 0;
            }
            return 0.45 * doer
                    + 0.45 * receiver
                    + (cycle.equals(other.cycle) ? 0.06 : 0)
                    + (Objects.equals(due, other.due) ? 0.04 : 0);
        }

        private static double like(String one, String other) {
            return one.equals(other) ? 1 : Tokens.of(one).like(Tokens.of(other));
        }
    }

    private final Comparison comparison;

    ReportingComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    void compare(List<Entry> gold, List<Entry> read) {
        var annotated = gold.stream().map(Duty::of).toList();
        var found = read.stream().map(Duty::of).toList();
        var pairing = Pairing.of(annotated, found, Duty::like, LEAST);
        comparison.note("reporting_who_to", pairing.tally(gold.size(), read.size()));
        var right =
                new Pairing(
                        pairing.pairs().stream()
                                .filter(pair ->
                                        annotated
                                                .get(pair.gold())
                                                .cycle()
                                                .equals(found.get(pair.read()).cycle()))
                                .toList());
        comparison.put(Group.REPORTING, right.tally(gold.size(), read.size()));
        comparison.note("reporting_due", due(pairing, annotated, found));
        for (int i = 0; i < gold.size(); i++) {
            if (!right.hasGold(i)) {
                comparison.miss("reporting missed: " + annotated.get(i));
            }
        }
        for (int j = 0; j < read.size(); j++) {
            if (!right.hasRead(j)) {
                comparison.miss("reporting extra: " + found.get(j));
            }
        }
    }

    private static Hits due(Pairing pairing, List<Duty> gold, List<Duty> read) {
        var hits = Hits.NONE;
        for (var pair : pairing.pairs()) {
            hits =
                    hits.and(
                            Objects.equals(
                                    gold.get(pair.gold()).due(), read.get(pair.read()).due()));
        }
        return hits;
    }
}
