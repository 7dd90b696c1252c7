package vn.quantriet.report;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.quantriet.assignment.Acceptances;
import vn.quantriet.assignment.Assignments;
import vn.quantriet.assignment.Evidence;
import vn.quantriet.assignment.EvidenceId;
import vn.quantriet.assignment.SubmissionId;
import vn.quantriet.assignment.WorkFilter;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.assignment.WorkLine;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.web.Paging;

/// Work handed out and done, so that there is something to count; each deed within the reach of the database that its doer really has.
class Deeds {

    private final Plans plans;
    private final Drafts drafts;
    private final Assignments assignments;
    private final Acceptances acceptances;
    private final Worklist worklist;

    Deeds(
            Plans plans,
            Drafts drafts,
            Assignments assignments,
            Acceptances acceptances,
            Worklist worklist) {
        this.plans = plans;
        this.drafts = drafts;
        this.assignments = assignments;
        this.acceptances = acceptances;
        this.worklist = worklist;
    }

    /// Handed out by the one to the unit of the other, which bears the name.
    WorkLine handedOut(Viewer by, Viewer to, String unit, String content, LocalDate due) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + content, by);
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording(
                        "1",
                        content,
                        "",
                        "",
                        List.of(),
                        new Deadline.Fixed("", due, false),
                        List.of(unit),
                        List.of()),
                by);
        plans.approve(plan, plans.fanOut(plan, by).digest(), by);
        var filter = new WorkFilter(View.ALL, "", plan, null, null, false, null);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> as(to, () -> worklist.lines(filter, to, Paging.first()).lines()),
                        lines -> !lines.isEmpty())
                .getFirst();
    }

    SubmissionId handedIn(WorkLine line, Viewer by) {
        act(
                by,
                () ->
                        assignments.show(
                                EvidenceId.next(),
                                line.occurrence(),
                                new Evidence.Link(
                                        "Biên bản đo", LocalDate.now(), "https://example.org/bb"),
                                by));
        var submission = SubmissionId.next();
        act(by, () -> assignments.submit(submission, line.occurrence(), "Đã làm xong", by));
        return submission;
    }

    void accepted(WorkLine line, SubmissionId submission, Viewer judge) {
        act(judge, () -> acceptances.accept(line.occurrence(), submission, "", judge));
    }

    void done(WorkLine line, Viewer by, Viewer judge) {
        accepted(line, handedIn(line, by), judge);
    }

    void sentBack(WorkLine line, Viewer by, Viewer judge) {
        var submission = handedIn(line, by);
        act(
                judge,
                () -> acceptances.giveBack(line.occurrence(), submission, "Thiếu số liệu", judge));
    }

    static <T> T as(Viewer viewer, Callable<T> deed) {
        try {
            return DatabaseScope.of(viewer).call(deed);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void act(Viewer viewer, Runnable deed) {
        DatabaseScope.of(viewer).run(deed);
    }

    static UUID id() {
        return UUID.randomUUID();
    }
}
