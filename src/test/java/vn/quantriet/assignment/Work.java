package vn.quantriet.assignment;

import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.web.Paging;

/// Work handed out for tests, and deeds done within the reach of the database that the doer really has.
class Work {

    static final Deadline DUE = new Deadline.Fixed("", LocalDate.parse("2099-01-31"), false);

    private final Plans plans;
    private final Drafts drafts;
    private final Assignments assignments;
    private final Worklist worklist;
    private final Personnel personnel;

    Work(
            Plans plans,
            Drafts drafts,
            Assignments assignments,
            Worklist worklist,
            Personnel personnel) {
        this.plans = plans;
        this.drafts = drafts;
        this.assignments = assignments;
        this.worklist = worklist;
        this.personnel = personnel;
    }

    /// Drafted and handed out by the viewer's unit.
    PlanId handedOut(Viewer viewer, Deadline deadline, String... leads) {
        var plan = drafted(viewer, deadline, leads);
        approve(plan, viewer);
        return plan;
    }

    PlanId drafted(Viewer viewer, Deadline deadline, String... leads) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan, viewer);
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording(
                        "1", "Đo mực nước", "", "", List.of(), deadline, List.of(leads), List.of()),
                viewer);
        return plan;
    }

    void approve(PlanId plan, Viewer viewer) {
        plans.approve(plan, plans.fanOut(plan, viewer).digest(), viewer);
        var items = plans.items(plan, viewer).stream().map(ItemLine::id).toList();
        assignments.assign(plans.decided(plan, items));
    }

    UUID appointed(Viewer to, PositionTitle title, LocalDate from) {
        var id = UUID.randomUUID();
        personnel.appoint(
                List.of(new NewPosition(id, to.unit(), to.member(), title, from, null, "")), HOA);
        return id;
    }

    List<WorkLine> all(PlanId plan, Viewer viewer, boolean below) {
        var filter = new WorkFilter(View.ALL, "", plan, null, null, below, null);
        return worklist.lines(filter, viewer, Paging.first()).lines();
    }

    /// The deed under the row-level security of the viewer, not of the test.
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
}
