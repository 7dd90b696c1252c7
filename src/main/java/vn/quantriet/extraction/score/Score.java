package vn.quantriet.extraction.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What the readings of a set of annotated documents are worth.
///
/// @param groups what was found, by group
/// @param accuracies how often a value of matched work is right
/// @param fields the heading's values one by one
/// @param notes figures that the sums leave out: tallies and hits
public record Score(
        Map<Group, Tally> groups,
        Map<Accuracy, Hits> accuracies,
        Map<String, Tally> fields,
        Map<String, Record> notes,
        Map<String, DocumentScore> documents) {

    /// What is counted.
    public enum Group {
        METADATA,
        RECIPIENTS,
        CITATIONS,
        CITATION_DATES,
        OUTLINE,
        TASKS,
        REPORTING
    }

    /// What is asked of work that was found.
    public enum Accuracy {
        LEAD,
        LEAD_OWN,
        COORDINATE,
        DEADLINE_KIND,
        DUE,
        RRULE,
        BEFORE,
        ALL
    }

    /// Compares objects of the exchange format by name. A reading that is missing counts as an empty one.
    public static Score of(
            Map<String, ? extends Map<String, ? extends @Nullable Object>> gold,
            Map<String, ? extends Map<String, ? extends @Nullable Object>> readings) {
        var documents = new LinkedHashMap<String, DocumentScore>();
        gold.forEach((name, annotated) ->
                documents.put(
                        name, DocumentScore.of(Entry.of(annotated), Entry.of(readings.get(name)))));
        return sum(documents);
    }

    private static Score sum(Map<String, DocumentScore> documents) {
        var groups = new LinkedHashMap<Group, Tally>();
        var accuracies = new LinkedHashMap<Accuracy, Hits>();
        var fields = new LinkedHashMap<String, Tally>();
        var notes = new LinkedHashMap<String, Record>();
        for (var document : documents.values()) {
            document.groups().forEach((group, tally) -> groups.merge(group, tally, Tally::plus));
            document.accuracies()
                    .forEach((accuracy, hits) -> accuracies.merge(accuracy, hits, Hits::plus));
            document.fields().forEach((field, tally) -> fields.merge(field, tally, Tally::plus));
            document.notes().forEach((note, figure) -> notes.merge(note, figure, Score::added));
        }
        return new Score(groups, accuracies, fields, notes, documents);
    }

    private static Record added(Record one, Record other) {
        return one instanceof Tally tally
                ? tally.plus((Tally) other)
                : ((Hits) one).plus((Hits) other);
    }

    static Tally micro(Map<Group, Tally> groups) {
        return groups.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    public Tally micro() {
        return micro(groups);
    }

    /// The mean of the groups' F1.
    public double macro() {
        return mean(groups.values(), Tally::f1);
    }

    /// The mean of the documents' F1.
    public double macroOfDocuments() {
        return mean(documents.values(), document -> document.micro().f1());
    }

    double macroOfDocuments(Group group) {
        return mean(
                documents.values(),
                document -> Objects.requireNonNull(document.groups().get(group)).f1());
    }

    double macroOfDocuments(Accuracy accuracy) {
        return mean(
                documents.values(),
                document -> Objects.requireNonNull(document.accuracies().get(accuracy)).accuracy());
    }

    /// The figures that are there, NaN when none is.
    private static <T> double mean(Collection<T> all, ToDoubleFunction<T> figure) {
        return all.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    public Tally of(Group group) {
        return groups.getOrDefault(group, Tally.NONE);
    }

    public Hits of(Accuracy accuracy) {
        return accuracies.getOrDefault(accuracy, Hits.NONE);
    }

    /// What was missed or wrong, by document.
    public Map<String, List<String>> misses() {
        var result = new LinkedHashMap<String, List<String>>();
        documents.forEach((name, document) -> result.put(name, document.misses()));
        return result;
    }
}
