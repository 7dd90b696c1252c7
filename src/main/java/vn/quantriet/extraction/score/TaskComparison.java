package vn.quantriet.extraction.score;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.score.DocumentScore.Comparison;
import vn.quantriet.extraction.score.Pairing.Pair;
import vn.quantriet.extraction.score.Score.Accuracy;
import vn.quantriet.extraction.score.Score.Group;

/// Pairs the work that was found with the work that was annotated, and compares lead and deadline of each pair.
final class TaskComparison {

    private static final double LEAST = 0.5;
    private static final int START = 60;

    /// What work is recognised by.
    private record Key(Tokens title, Tokens content, String path) {

        static Key of(Entry task) {
            var start = task.present("content_start");
            var whole = Objects.toString(task.present("content"), "");
            int end = Math.min(START, whole.codePointCount(0, whole.length()));
            return new Key(
                    Tokens.of(task.get("title")),
                    Tokens.of(
                            start == null
                                    ? whole.substring(0, whole.offsetByCodePoints(0, end))
                                    : start),
                    ScoreFold.path(task.get("path")));
        }

        double like(Key other) {
            double text =
                    Stream.of(
                                    content.like(other.content),
                                    title.like(other.title),
                                    title.with(content).like(other.title.with(other.content)),
                                    title.like(other.content),
                                    content.like(other.title))
                            .max(Double::compare)
                            .orElseThrow();
            return 0.8 * text + 0.2 * nearness(other);
        }

        private double nearness(Key other) {
            boolean apart = path.isEmpty() || other.path.isEmpty();
            boolean inside = path.startsWith(other.path + ".") || other.path.startsWith(path + ".");
            return path.equals(other.path) ? 1 : !apart && inside ? 0.5 : 0;
        }
    }

    private record Share(@Nullable Double min, @Nullable Double max) {

        static Share of(Entry quantity) {
            return new Share(number(quantity.get("min")), number(quantity.get("max")));
        }

        private static @Nullable Double number(@Nullable Object value) {
            return value instanceof Number number ? (Double) number.doubleValue() : null;
        }
    }

    private final Comparison comparison;
    private Tally leads = Tally.NONE;
    private Tally coordinators = Tally.NONE;
    private Tally quantities = Tally.NONE;

    TaskComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    void compare(List<Entry> gold, List<Entry> read) {
        for (var accuracy : Accuracy.values()) {
            comparison.none(accuracy);
        }
        var pairing =
                Pairing.of(
                        gold.stream().map(Key::of).toList(),
                        read.stream().map(Key::of).toList(),
                        Key::like,
                        LEAST);
        comparison.put(Group.TASKS, pairing.tally(gold.size(), read.size()));
        unpaired(pairing, gold, read);
        for (Pair pair : pairing.pairs()) {
            pair(gold.get(pair.gold()), read.get(pair.read()));
        }
        comparison.note("lead_units", leads);
        comparison.note("coordinate_units", coordinators);
        comparison.note("quantities", quantities);
    }

    private void unpaired(Pairing pairing, List<Entry> gold, List<Entry> read) {
        for (int i = 0; i < gold.size(); i++) {
            if (!pairing.hasGold(i)) {
                comparison.miss("task missed: " + named(gold.get(i)));
            }
        }
        for (int j = 0; j < read.size(); j++) {
            if (!pairing.hasRead(j)) {
                comparison.miss("task extra: " + named(read.get(j)));
            }
        }
    }

    private static String named(Entry task) {
        return task.shown("path") + " '" + task.shown("title") + "'";
    }

    private void pair(Entry gold, Entry read) {
        boolean lead = units(gold, read, "lead");
        boolean coordinate = units(gold, read, "coordinate");
        comparison.add(Accuracy.LEAD, lead);
        if (gold.present("lead_inherited") == null) {
            comparison.add(Accuracy.LEAD_OWN, lead);
        }
        comparison.add(Accuracy.COORDINATE, coordinate);
        leads = leads.plus(Tally.of(gold.units("lead"), read.units("lead")));
        coordinators =
                coordinators.plus(Tally.of(gold.units("coordinate"), read.units("coordinate")));
        boolean deadline = deadline(gold, read);
        comparison.add(Accuracy.ALL, lead && coordinate && deadline);
        quantities = quantities.plus(Tally.of(shares(gold), shares(read)));
    }

    private boolean units(Entry gold, Entry read, String key) {
        var annotated = gold.units(key);
        var found = read.units(key);
        if (!annotated.equals(found)) {
            comparison.miss(
                    "task %s %s: gold %s read %s".formatted(named(gold), key, annotated, found));
        }
        return annotated.equals(found);
    }

    private boolean deadline(Entry goldTask, Entry readTask) {
        var gold = goldTask.entry("deadline");
        var read = readTask.entry("deadline");
        boolean kind = kind(gold).equals(kind(read));
        boolean due = Objects.equals(gold.present("due"), read.present("due"));
        boolean rule = rules(gold).contains(RuleFold.of(read.get("rrule")));
        comparison.add(Accuracy.DEADLINE_KIND, kind);
        comparison.add(Accuracy.DUE, due);
        comparison.add(Accuracy.RRULE, rule);
        comparison.add(
                Accuracy.BEFORE,
                (gold.present("before") == null) == (read.present("before") == null));
        if (!(kind && due && rule)) {
            comparison.miss(
                    "task %s deadline '%s': gold %s %s %s read '%s' %s %s %s"
                            .formatted(
                                    named(goldTask),
                                    gold.shown("text"),
                                    kind(gold),
                                    gold.shown("due"),
                                    gold.shown("rrule"),
                                    read.shown("text"),
                                    kind(read),
                                    read.shown("due"),
                                    read.shown("rrule")));
        }
        return kind && due && rule;
    }

    private static String kind(Entry deadline) {
        return Objects.toString(deadline.present("kind"), "NONE");
    }

    private static Set<@Nullable Object> rules(Entry deadline) {
        var rules = new HashSet<@Nullable Object>();
        rules.add(RuleFold.of(deadline.get("rrule")));
        deadline.list("rrule_all").forEach(each -> rules.add(RuleFold.of(each)));
        return rules;
    }

    private static List<Share> shares(Entry task) {
        return task.entries("quantities").stream().map(Share::of).toList();
    }
}
