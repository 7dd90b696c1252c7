package vn.quantriet.draft;

import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.THU;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;
import vn.quantriet.web.Paging;

/// A draft of the cell by the lakes with a round, a paper that it answers, a number that was kept.
class DraftRouteSamples implements RouteSamples {

    private final Drafts drafts;
    private final Rounds rounds;
    private final Comments comments;
    private final Outgoing outgoing;
    private final Documents documents;

    DraftRouteSamples(
            Drafts drafts,
            Rounds rounds,
            Comments comments,
            Outgoing outgoing,
            Documents documents) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.comments = comments;
        this.outgoing = outgoing;
        this.documents = documents;
    }

    @Override
    public List<RouteSample> samples() {
        var paper = documents.file(paper(), THU).document();
        var id =
                drafts.begin(
                        NewDraft.of(DraftId.next(), DocumentType.PLAN, "của hồ", List.of(paper)),
                        THU);
        var round = rounds.open(id, form(), THU);
        var comment = comments.asked(THU, 1).getFirst().page();
        outgoing.keep(DocumentType.REPORT, "để dành", THU);
        var kept =
                outgoing.list(new OutgoingFilter(null, null, null, null), THU, Paging.first())
                        .lines()
                        .getFirst();
        var page = id.page();
        var rounded = page + "/rounds/" + round;
        return List.of(
                RouteSample.of("GET /documents/{id}/drafts", paper.page() + "/drafts"),
                get(page, ""),
                get(page, "/edit"),
                get(page, "/print"),
                get(page, "/docx"),
                get(page, "/pdf"),
                get(page, "/issued-docx"),
                get(page, "/issue"),
                get(page, "/rounds/new"),
                RouteSample.of("GET /drafts/{id}/wordings/{number}", page + "/wordings/1"),
                RouteSample.of(
                        "GET /drafts/{id}/sealed-copies/{copy}",
                        page + "/sealed-copies/" + Uuid7.next()),
                post(page, "/autosave", Map.of("version", "1", "title", "khác", "text", "chữ")),
                post(page, "/content", Map.of("version", "1", "title", "khác", "text", "chữ")),
                post(page, "/papers", Map.of("paper", paper.toString())),
                post(page, "/papers/removal", Map.of("paper", paper.toString())),
                post(page, "/due", Map.of("dueOn", "2026-12-31")),
                post(page, "/discarding", Map.of("reason", "không cần")),
                post(page, "/submission", Map.of("version", "1")),
                post(page, "/withdrawal", Map.of()),
                post(page, "/return", Map.of("reason", "thiếu")),
                post(page, "/signature", Map.of("version", "1")),
                post(page, "/issue", Map.of()),
                post(page, "/sealed-copies", Map.of()),
                post(
                        page,
                        "/rounds",
                        Map.of(
                                "step",
                                Uuid7.next().toString(),
                                "dueOn",
                                LocalDate.now().plusDays(3).toString(),
                                "units",
                                LAKES.toString())),
                RouteSample.of("GET /drafts/{id}/rounds/{round}", rounded),
                round(rounded, "/closing", Map.of()),
                round(rounded, "/reminders", Map.of()),
                round(rounded, "/exports", Map.of("purpose", "kiểm tra")),
                new RouteSample(
                        "POST /drafts/{id}/rounds/{round}/treatments/{opinion}",
                        rounded + "/treatments/" + Uuid7.next(),
                        Map.of("verdict", "TAKEN")),
                RouteSample.of("GET /comments/{id}", comment),
                new RouteSample(
                        "POST /comments/{id}/opinions",
                        comment + "/opinions",
                        Map.of("stance", "AGREES", "step", Uuid7.next().toString())),
                new RouteSample(
                        "POST /outgoing/{series}/numbers/{number}/cancellation",
                        "/outgoing/%s/numbers/%d/cancellation"
                                .formatted(kept.series(), kept.number()),
                        Map.of("reason", "không dùng")));
    }

    private static RouteSample get(String page, String end) {
        return RouteSample.of("GET /drafts/{id}" + end, page + end);
    }

    private static RouteSample post(String page, String end, Map<String, String> form) {
        return new RouteSample("POST /drafts/{id}" + end, page + end, form);
    }

    private static RouteSample round(String page, String end, Map<String, String> form) {
        return new RouteSample("POST /drafts/{id}/rounds/{round}" + end, page + end, form);
    }

    private static RoundForm form() {
        return new RoundForm(
                Uuid7.next(),
                "",
                LocalDate.now().plusDays(3),
                List.of(),
                List.<UUID>of(THU.member().value()));
    }

    private static NewPaper paper() {
        return new NewPaper(
                "can-cu.txt",
                new ByteArrayResource("Căn cứ của hồ".getBytes(StandardCharsets.UTF_8)),
                Direction.INTERNAL,
                Description.NONE,
                ArrivalStamp.NONE);
    }
}
