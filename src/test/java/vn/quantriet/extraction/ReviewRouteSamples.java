package vn.quantriet.extraction;

import static vn.quantriet.testing.Cast.LAKES;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// The review of a document of another unit.
class ReviewRouteSamples implements RouteSamples {

    private static final String REVIEW = "/documents/{document}/review";
    private static final String PROPOSAL = REVIEW + "/proposals/{id}";

    private final JdbcClient jdbc;
    private final Readings readings;
    private final ProposalRepository proposals;
    private final UnderstoodRepository understood;

    ReviewRouteSamples(
            JdbcClient jdbc,
            Readings readings,
            ProposalRepository proposals,
            UnderstoodRepository understood) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.proposals = proposals;
        this.understood = understood;
    }

    @Override
    public List<RouteSample> samples() {
        var document = new FiledDocuments(jdbc).file(Samples.PLAN, LAKES);
        readings.read(document, LAKES);
        var proposal = proposals.of(document).getFirst().id();
        var form = Map.of("version", "1", "step", Uuid7.next().toString(), "reason", "thử");
        var citation = understood.citations(document).getFirst().id();
        var duty = understood.duties(document).getFirst().id();
        var filled =
                Stream.of(
                        sample("GET", REVIEW, Map.of()),
                        sample("GET", REVIEW + "/units", Map.of("q", "chi")),
                        sample("GET", REVIEW + "/text", Map.of()),
                        sample("GET", REVIEW + "/proposals", Map.of("id", proposal.toString())),
                        sample("POST", REVIEW + "/confirmations", form),
                        sample(
                                "POST",
                                REVIEW + "/joinings",
                                Map.of("proposal", proposal + ":1", "step", form.get("step"))),
                        sample(
                                "POST",
                                REVIEW + "/proposals",
                                Map.of("start", "0", "end", "5", "step", form.get("step"))),
                        sample("POST", REVIEW + "/undoings", form),
                        sample("POST", REVIEW + "/completion", form),
                        sample("POST", REVIEW + "/resumption", form),
                        sample("POST", REVIEW + "/readings", form),
                        sample("GET", PROPOSAL, Map.of()),
                        sample("GET", PROPOSAL + "/editor", Map.of()),
                        sample("GET", PROPOSAL + "/divider", Map.of()),
                        sample("GET", PROPOSAL + "/dropper", Map.of()),
                        sample("GET", PROPOSAL + "/history", Map.of()),
                        sample(
                                "PUT",
                                PROPOSAL,
                                Map.of(
                                        "version", "1",
                                        "step", form.get("step"),
                                        "title", "Tên",
                                        "content", "Nội dung",
                                        "kind", "UNSPECIFIED")),
                        sample("PUT", PROPOSAL + "/confirmation", form),
                        sample("DELETE", PROPOSAL + "/confirmation", form),
                        sample("PUT", PROPOSAL + "/dropping", form),
                        sample(
                                "POST",
                                PROPOSAL + "/division",
                                Map.of("version", "1", "step", form.get("step"), "cut", "1")),
                        sample("GET", "/documents/{document}/proposals", Map.of()));
        var rulings =
                Stream.of(
                        new RouteSample(
                                "PUT " + REVIEW + "/citations/{id}",
                                REVIEW + "/citations/" + citation,
                                Map.of(
                                        "kept", "true",
                                        "relation", "BASIS",
                                        "step", form.get("step"))),
                        new RouteSample(
                                "PUT " + REVIEW + "/duties/{id}",
                                REVIEW + "/duties/" + duty,
                                Map.of("kept", "true", "step", form.get("step"))));
        return Stream.concat(filled, rulings)
                .map(sample ->
                        new RouteSample(
                                sample.route(),
                                sample.path()
                                        .replace("{document}", document.toString())
                                        .replace("{id}", proposal.toString()),
                                sample.form()))
                .toList();
    }

    private static RouteSample sample(String method, String path, Map<String, String> form) {
        return new RouteSample(method + " " + path, path, form);
    }
}
