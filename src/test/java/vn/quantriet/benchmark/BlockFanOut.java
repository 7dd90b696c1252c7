package vn.quantriet.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;

/// Plans with one item for all cells, approved: until that is committed, until every cell has its work and its notice, and until the
/// ledger has heard of it.
final class BlockFanOut {

    private final Inside inside;
    private final Plans plans;
    private final Viewer office;
    private final Viewer head;

    BlockFanOut(Inside inside) {
        this.inside = inside;
        this.plans = inside.bean(Plans.class);
        this.office = inside.viewer(Role.OFFICE, inside.root());
        this.head = inside.viewer(Role.SECRETARY, inside.root());
    }

    void run(int times) {
        inside.settle();
        var cells = inside.cells().stream().map(UnitLine::id).toList();
        var approved = new ArrayList<Long>();
        var laid = new ArrayList<Long>();
        var heard = new ArrayList<Long>();
        for (int turn = 0; turn <= times; turn++) {
            var plan = PlanId.next();
            prepare(plan, cells);
            var digest = inside.as(head, () -> plans.fanOut(plan, head).digest());
            long begun = System.nanoTime();
            inside.as(
                    head,
                    () -> {
                        plans.approve(plan, digest, head);
                        return true;
                    });
            long committed = System.nanoTime() - begun;
            await(plan, cells.size());
            long there = System.nanoTime() - begun;
            inside.settle();
            if (turn > 0) {
                approved.add(committed);
                laid.add(there);
                heard.add(System.nanoTime() - begun);
            }
        }
        inside.timing("fan-out to %,d cells: approval".formatted(cells.size()), approved);
        inside.timing("  every cell has its work and its notice", laid);
        inside.timing("  the ledger has heard", heard);
    }

    private void prepare(PlanId plan, List<UnitId> cells) {
        var due = LocalDate.now(inside.clock()).plusDays(40);
        var drafts = inside.bean(Drafts.class);
        inside.as(
                office,
                () -> {
                    plans.begin(plan, PlanType.PLAN, "Kế hoạch giao một việc", office);
                    drafts.add(
                            plan,
                            PlanItemId.next(),
                            new Wording(
                                    "I.1",
                                    "Kiểm kê sổ sách của chi bộ",
                                    "",
                                    "",
                                    List.of(),
                                    new Deadline.Fixed("đến hạn", due, false),
                                    List.of("Tất cả chi bộ"),
                                    List.of()),
                            office);
                    for (var item : plans.fanOut(plan, office).items()) {
                        for (var answer : item.answers()) {
                            drafts.choose(answer.id(), cells, false, office);
                        }
                    }
                    return true;
                });
    }

    private void await(PlanId plan, int expected) {
        try {
            while (inside.number(
                            "select count(*) from assignment.assignment where plan_id = '%s'"
                                    .formatted(plan))
                    < expected) {
                Thread.sleep(2);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
