package vn.quantriet.portal;

import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.THU;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// The public page of the lakes' cell, a paper and a sheet on it, and the ways to them.
class PortalRouteSamples implements RouteSamples {

    private static final String SLUG = "chi-bo-vien-ho-dam";

    private final Documents documents;
    private final Sites sites;
    private final Publications publications;
    private final Sheets sheets;
    private @Nullable List<RouteSample> samples;

    PortalRouteSamples(Documents documents, Sites sites, Publications publications, Sheets sheets) {
        this.documents = documents;
        this.sites = sites;
        this.publications = publications;
        this.sheets = sheets;
    }

    @Override
    public List<RouteSample> samples() {
        if (samples == null) {
            samples = make();
        }
        return samples;
    }

    private List<RouteSample> make() {
        sites.save(new SiteForm("Chi bộ Viện Hồ đầm", SLUG, "", ""), THU);
        sites.open(THU);
        var shown = new Shown(documents, publications);
        var document = shown.filed("9-KH/CB", "Kế hoạch công khai của Viện " + Uuid7.next(), THU);
        var id = shown.publish(document, THU);
        var sheet = Uuid7.next();
        var question = Uuid7.next();
        sheets.begin(sheet, new SheetForm("Hỏi đáp của Viện", AnswersFor.PUBLIC, null), THU);
        sheets.ask(sheet, question, new QuestionForm("Hỏi gì?", "Đáp thế."), THU);
        sheets.publish(sheet, Uuid7.next(), THU);
        var page = "/documents/" + document + "/publication";
        return List.of(
                RouteSample.of("GET /documents/{id}/publication", page),
                new RouteSample(
                        "POST /documents/{id}/publication",
                        page,
                        Map.of(
                                "step",
                                Uuid7.next().toString(),
                                "seen",
                                "1",
                                "title",
                                "Của người khác",
                                "attachment",
                                "NONE",
                                "visibleUntil",
                                "2099-01-01")),
                new RouteSample(
                        "POST /documents/{id}/publication/withdrawal",
                        page + "/withdrawal",
                        Map.of("reason", "Của người khác")),
                new RouteSample(
                        "POST /publishing/ended-sites/{unit}/closing",
                        "/publishing/ended-sites/" + LAKES + "/closing",
                        Map.of()),
                RouteSample.of("GET /publishing/sheets/{sheet}", at(sheet, "")),
                post(sheet, "", "", Map.of("title", "Khác", "audience", "PUBLIC")),
                post(sheet, "/questions", "/questions", QUESTION),
                post(
                        sheet,
                        "/questions/{question}",
                        "/questions/" + question,
                        Map.of("question", "Khác?", "answer", "Khác.", "version", "1")),
                post(
                        sheet,
                        "/questions/{question}/place",
                        "/questions/" + question + "/place",
                        Map.of()),
                post(
                        sheet,
                        "/questions/{question}/removal",
                        "/questions/" + question + "/removal",
                        Map.of()),
                post(sheet, "/editions", "/editions", Map.of("step", Uuid7.next().toString())),
                post(sheet, "/withdrawal", "/withdrawal", Map.of("reason", "Khác")),
                RouteSample.of("GET /portal/{slug}", "/portal/" + SLUG),
                RouteSample.of(
                        "GET /portal/{slug}/documents/{id}",
                        "/portal/" + SLUG + "/documents/" + id),
                RouteSample.of("GET /portal/{slug}/questions", "/portal/" + SLUG + "/questions"),
                RouteSample.of("GET /portal/{slug}/feed.xml", "/portal/" + SLUG + "/feed.xml"));
    }

    private static final Map<String, String> QUESTION =
            Map.of("question", "Câu hỏi khác?", "answer", "Trả lời khác.");

    private static String at(UUID sheet, String end) {
        return "/publishing/sheets/" + sheet + end;
    }

    private static RouteSample post(
            UUID sheet, String pattern, String path, Map<String, String> form) {
        return new RouteSample("POST /publishing/sheets/{sheet}" + pattern, at(sheet, path), form);
    }
}
