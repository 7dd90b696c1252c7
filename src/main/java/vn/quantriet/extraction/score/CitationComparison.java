package vn.quantriet.extraction.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quantriet.extraction.score.DocumentScore.Comparison;
import vn.quantriet.extraction.score.Score.Group;

/// Compares cited documents by type and number, their dates, and beside the sums issuer and relation.
final class CitationComparison {

    private static final double ALIKE = 0.6;

    private record Cited(String type, String number) {

        static Cited of(Entry citation) {
            return new Cited(
                    ScoreFold.fold(citation.get("type")), ScoreFold.number(citation.get("number")));
        }
    }

    private record Dated(Cited cited, String date) {}

    private final Comparison comparison;

    CitationComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    void compare(List<Entry> gold, List<Entry> read) {
        var annotated = numbered(gold);
        var found = numbered(read);
        comparison.put(
                Group.CITATIONS,
                comparison.collections(
                        "citation", List.copyOf(annotated.keySet()), List.copyOf(found.keySet())));
        dates(annotated, found);
        property("relation", annotated, found);
        property("issuer", annotated, found);
        comparison.note("citations_unnumbered", unnumbered(gold, read));
    }

    /// The first mention of each; one with a date goes before one without.
    private static Map<Cited, Entry> numbered(List<Entry> citations) {
        var result = new LinkedHashMap<Cited, Entry>();
        for (var citation : citations) {
            if (citation.present("number") != null) {
                result.merge(
                        Cited.of(citation),
                        citation,
                        (first, next) ->
                                first.present("date") == null && next.present("date") != null
                                        ? next
                                        : first);
            }
        }
        return result;
    }

    private void dates(Map<Cited, Entry> gold, Map<Cited, Entry> read) {
        var annotated = dated(gold);
        var found = dated(read);
        comparison.put(Group.CITATION_DATES, Tally.of(annotated, found));
        Tally.without(annotated, found).stream()
                .filter(each -> read.containsKey(each.cited()))
                .forEach(each -> comparison.miss("citation date missed: " + each));
    }

    private static List<Dated> dated(Map<Cited, Entry> citations) {
        var result = new ArrayList<Dated>();
        citations.forEach((cited, citation) -> {
            var date = citation.present("date");
            if (date != null) {
                result.add(new Dated(cited, date.toString()));
            }
        });
        return result;
    }

    private void property(String name, Map<Cited, Entry> gold, Map<Cited, Entry> read) {
        var hits = Hits.NONE;
        for (var each : gold.entrySet()) {
            var other = read.get(each.getKey());
            if (other != null) {
                var annotated = ScoreFold.fold(each.getValue().get(name));
                var found = ScoreFold.fold(other.get(name));
                hits = hits.and(annotated.equals(found));
                if (!annotated.equals(found)) {
                    comparison.miss(
                            "(citation %s %s: gold '%s' read '%s')"
                                    .formatted(name, each.getKey().number(), annotated, found));
                }
            }
        }
        comparison.note("citation_" + name, hits);
    }

    private static Tally unnumbered(List<Entry> gold, List<Entry> read) {
        var annotated = texts(gold);
        var found = texts(read);
        return Pairing.of(annotated, found, Tokens::like, ALIKE)
                .tally(annotated.size(), found.size());
    }

    private static List<Tokens> texts(List<Entry> citations) {
        return citations.stream()
                .filter(citation -> citation.present("number") == null)
                .map(citation -> Tokens.of(citation.get("text")))
                .toList();
    }
}
