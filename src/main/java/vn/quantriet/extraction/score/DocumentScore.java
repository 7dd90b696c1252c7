package vn.quantriet.extraction.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quantriet.extraction.score.Score.Accuracy;
import vn.quantriet.extraction.score.Score.Group;

/// What the reading of one document is worth, and what it missed.
public record DocumentScore(
        Map<Group, Tally> groups,
        Map<Accuracy, Hits> accuracies,
        Map<String, Tally> fields,
        Map<String, Record> notes,
        List<String> misses) {

    static DocumentScore of(Entry gold, Entry read) {
        var comparison = new Comparison();
        new HeadingComparison(comparison).compare(gold.entry("metadata"), read.entry("metadata"));
        new CitationComparison(comparison)
                .compare(gold.entries("citations"), read.entries("citations"));
        OutlineComparison.compare(comparison, gold.entries("sections"), read.entries("sections"));
        new TaskComparison(comparison).compare(gold.entries("tasks"), read.entries("tasks"));
        new ReportingComparison(comparison)
                .compare(gold.entries("reporting"), read.entries("reporting"));
        return comparison.score();
    }

    Tally micro() {
        return Score.micro(groups);
    }

    /// Collects the figures of one document.
    static final class Comparison {

        private final Map<Group, Tally> groups = new EnumMap<>(Group.class);
        private final Map<Accuracy, Hits> accuracies = new EnumMap<>(Accuracy.class);
        private final Map<String, Tally> fields = new LinkedHashMap<>();
        private final Map<String, Record> notes = new LinkedHashMap<>();
        private final List<String> misses = new ArrayList<>();

        void put(Group group, Tally tally) {
            groups.put(group, tally);
        }

        void field(String name, Tally tally) {
            fields.put(name, tally);
        }

        void note(String name, Record figure) {
            notes.put(name, figure);
        }

        void add(Accuracy accuracy, boolean right) {
            accuracies.put(accuracy, accuracies.getOrDefault(accuracy, Hits.NONE).and(right));
        }

        void none(Accuracy accuracy) {
            accuracies.putIfAbsent(accuracy, Hits.NONE);
        }

        void miss(String sentence) {
            misses.add(sentence);
        }

        /// Compares two lists as wholes and names what differs.
        <T> Tally collections(String what, List<T> gold, List<T> read) {
            Tally.without(gold, read).forEach(each -> miss(what + " missed: " + each));
            Tally.without(read, gold).forEach(each -> miss(what + " extra: " + each));
            return Tally.of(gold, read);
        }

        DocumentScore score() {
            return new DocumentScore(groups, accuracies, fields, notes, misses);
        }
    }
}
