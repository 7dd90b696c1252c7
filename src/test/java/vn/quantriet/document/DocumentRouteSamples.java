package vn.quantriet.document;

import static vn.quantriet.testing.Cast.THU;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.Cast;
import vn.quantriet.testing.RouteSamples;

/// A paper in the register of the lakes' cell, and the ways to it.
class DocumentRouteSamples implements RouteSamples {

    private final Documents documents;

    DocumentRouteSamples(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<RouteSample> samples() {
        var page = documents.file(paper(), THU).document().page();
        return List.of(
                get(page, ""),
                get(page, "/paper"),
                get(page, "/original"),
                get(page, "/edit"),
                get(page, "/description"),
                get(page, "/sendings/new"),
                get(page, "/sendings/units"),
                get(page, "/readers"),
                post(page, "/acknowledgement", Map.of()),
                post(page, "/papers", Map.of("members", Uuid7.next().toString())),
                post(page, "/reading-reminders", Map.of()),
                post(page, "/readers/exports", Map.of("purpose", "kiểm tra")),
                get(page, "/pages"),
                get(page, "/graph"),
                get(page, "/citable"),
                post(
                        page,
                        "/citations",
                        Map.of(
                                "step",
                                Uuid7.next().toString(),
                                "relation",
                                "BASIS",
                                "reference",
                                "1-KH/ĐU")),
                get(page, "/routings/new"),
                post(
                        page,
                        "/routings",
                        Map.of("step", Uuid7.next().toString(), "lead", Cast.LAKES.toString())),
                new RouteSample(
                        "POST /documents/{id}/routings/{routing}/handling",
                        page + "/routings/" + Uuid7.next() + "/handling",
                        Map.of()),
                citation(page, "/target"),
                citation(page, "/retraction"),
                post(
                        page,
                        "/description",
                        Map.of("direction", "INTERNAL", "title", "Của người khác")),
                post(page, "/recognition", Map.of()),
                post(page, "/recognition/cancellation", Map.of()),
                RouteSample.of("GET /documents/{id}/pages/{number}", page + "/pages/1"),
                RouteSample.of("GET /documents/{id}/pages/{number}/image", page + "/pages/1/image"),
                new RouteSample(
                        "POST /documents/{id}/pages/{number}/text",
                        page + "/pages/1/text",
                        Map.of("content", "Chữ của người khác")),
                post(
                        page,
                        "/sendings",
                        Map.of(
                                "step",
                                Uuid7.next().toString(),
                                "audience",
                                "UNITS",
                                "extent",
                                "BELOW",
                                "purpose",
                                "STUDY")));
    }

    private static RouteSample get(String page, String end) {
        return RouteSample.of("GET /documents/{id}" + end, page + end);
    }

    private static RouteSample post(String page, String end, Map<String, String> form) {
        return new RouteSample("POST /documents/{id}" + end, page + end, form);
    }

    private static RouteSample citation(String page, String end) {
        return new RouteSample(
                "POST /documents/{id}/citations/{citation}" + end,
                page + "/citations/" + Uuid7.next() + end,
                Map.of());
    }

    private static NewPaper paper() {
        return new NewPaper(
                "cua-vien.txt",
                new ByteArrayResource("Kế hoạch của Viện".getBytes(StandardCharsets.UTF_8)),
                Direction.INTERNAL,
                Description.NONE,
                ArrivalStamp.NONE);
    }
}
