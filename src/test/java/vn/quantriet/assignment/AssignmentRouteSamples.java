package vn.quantriet.assignment;

import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.THU;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.testing.RouteSamples;
import vn.quantriet.web.Paging;

/// Work of the unit by the lakes: handed in, with a file, and a later day asked for.
class AssignmentRouteSamples implements RouteSamples {

    private final Plans plans;
    private final Drafts drafts;
    private final Assignments assignments;
    private final Worklist worklist;
    private final Files files;
    private final SavedViews views;

    AssignmentRouteSamples(
            Plans plans,
            Drafts drafts,
            Assignments assignments,
            Worklist worklist,
            Files files,
            SavedViews views) {
        this.plans = plans;
        this.drafts = drafts;
        this.assignments = assignments;
        this.worklist = worklist;
        this.files = files;
        this.views = views;
    }

    @Override
    public List<RouteSample> samples() {
        var work = handedOut();
        var evidence = shown(work.occurrence());
        var wish = PostponementId.next();
        assignments.askPostponement(
                wish, work.occurrence(), LocalDate.parse("2099-03-31"), "Mưa lũ", THU);
        var submission = SubmissionId.next();
        assignments.submit(submission, work.occurrence(), "Xong", THU);
        var page = "/assignments/" + work.assignment();
        var turn = page + "/turns/" + work.occurrence();
        var deed = UUID.randomUUID().toString();
        return List.of(
                RouteSample.of("GET /assignments/{id}", page),
                RouteSample.of("GET /evidence/{id}", "/evidence/" + evidence),
                sample("progress", turn, Map.of("deed", deed, "words", "x")),
                sample("evidence", turn, Map.of("deed", deed, "link", "https://example.org")),
                sample("submission", turn, Map.of("deed", deed, "note", "x")),
                sample(
                        "postponement",
                        turn,
                        Map.of("deed", deed, "wanted", "2099-04-30", "reason", "x")),
                sample("acceptance", turn, Map.of("submission", submission.toString())),
                sample(
                        "return-note",
                        turn,
                        Map.of("submission", submission.toString(), "reason", "x")),
                sample(
                        "postponement-answer",
                        turn,
                        Map.of("postponement", wish.toString(), "granted", "true")),
                sample("call", turn, Map.of("due", "2099-05-31")),
                sample("guidance", turn, Map.of("due", "2099-05-31")),
                sample("reminder", turn, Map.of("deed", deed)),
                new RouteSample(
                        "POST /assignments/views/{id}/removal",
                        "/assignments/views/" + saved() + "/removal",
                        Map.of()),
                new RouteSample(
                        "POST /assignments/{id}/handover",
                        page + "/handover",
                        Map.of("to", THU.unit().toString())),
                new RouteSample(
                        "POST /assignments/{assignment}/turns/{turn}/withdrawal",
                        turn + "/withdrawal",
                        Map.of("reason", "x")));
    }

    private UUID saved() {
        var id = UUID.randomUUID();
        views.save(id, "Trễ hạn", "/assignments?view=OVERDUE", true, THU);
        return id;
    }

    private static RouteSample sample(String what, String turn, Map<String, String> form) {
        return new RouteSample(
                "POST /assignments/{assignment}/turns/{turn}/" + what, turn + "/" + what, form);
    }

    private EvidenceId shown(OccurrenceId turn) {
        var kept = files.store(new ByteArrayInputStream(new byte[] {'a'}), "ảnh.txt");
        var id = EvidenceId.next();
        var day = LocalDate.parse("2026-01-15");
        assignments.show(id, turn, new Evidence.File("Ảnh", day, kept.id()), THU);
        return id;
    }

    private WorkLine handedOut() {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch có việc", HOA);
        var deadline = new Deadline.Fixed("", LocalDate.parse("2099-01-31"), false);
        var wording =
                new Wording(
                        "",
                        "Đo mực nước",
                        "",
                        "",
                        List.of(),
                        deadline,
                        List.of("Chi bộ Viện Hồ đầm"),
                        List.of());
        drafts.add(plan, PlanItemId.next(), wording, HOA);
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        var items = plans.items(plan, HOA).stream().map(ItemLine::id).toList();
        assignments.assign(plans.decided(plan, items));
        var filter = new WorkFilter(View.ALL, "", plan, null, null, false, null);
        return worklist.lines(filter, THU, Paging.first()).lines().getFirst();
    }
}
