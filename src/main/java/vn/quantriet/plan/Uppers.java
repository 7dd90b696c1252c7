package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;
import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What superiors handed to the viewer's unit, and which of the unit's own items carry it out, many to many (cụ thể hóa).
///
/// A unit sees of an upper plan what was handed to it, and nothing else. What comes later is shown until the unit takes it into its
/// plan or leaves it out for a reason; nothing of a plan changes by itself.
@Service
@Transactional
public class Uppers {

    private static final int LONGEST_REASON = 1000;

    private final UpperRepository uppers;
    private final PlanRepository plans;
    private final ItemRepository items;
    private final MergerRepository mergers;
    private final VersionRepository versions;
    private final PlanHistoryRepository history;
    private final PlanSight sight;
    private final ItemChanges changes;
    private final Clock clock;

    Uppers(
            UpperRepository uppers,
            PlanRepository plans,
            ItemRepository items,
            MergerRepository mergers,
            VersionRepository versions,
            PlanHistoryRepository history,
            PlanSight sight,
            ItemChanges changes,
            Clock clock) {
        this.uppers = uppers;
        this.plans = plans;
        this.items = items;
        this.mergers = mergers;
        this.versions = versions;
        this.history = history;
        this.sight = sight;
        this.changes = changes;
        this.clock = clock;
    }

    /// The plans that handed something to the viewer's unit, the latest first.
    @Transactional(readOnly = true)
    public Paged<UpperPlan> plans(Viewer viewer, Paging paging) {
        viewer.require(READ_PLANS);
        return uppers.plans(viewer.unit(), paging);
    }

    /// Whether any plan handed something to the viewer's unit.
    @Transactional(readOnly = true)
    boolean any(Viewer viewer) {
        return viewer.may(READ_PLANS) && uppers.any(viewer.unit());
    }

    /// What one of them handed to the viewer's unit, with the unit's own items for it.
    @Transactional(readOnly = true)
    public Paged<UpperItem> items(PlanId upper, String words, Viewer viewer, Paging paging) {
        viewer.require(READ_PLANS);
        var found = uppers.items(viewer.unit(), upper, words, paging);
        if (found.isEmpty() && words.isBlank()) {
            throw new NotFound(upper);
        }
        return found;
    }

    /// What any plan handed to the unit of the item, to choose from.
    @Transactional(readOnly = true)
    public Paged<UpperItem> choices(PlanItemId item, String words, Viewer viewer, Paging paging) {
        requireOwn(item, viewer);
        return uppers.items(viewer.unit(), null, words, paging);
    }

    private void requireOwn(PlanItemId item, Viewer viewer) {
        if (!PlanSight.mayEdit(sight.seen(sight.planOf(item), viewer), viewer)) {
            throw new NotFound(item);
        }
    }

    /// The item carries out the upper one as well. What was handed out stays what it was; the link is said beside it.
    public void link(PlanItemId item, PlanItemId upper, Viewer viewer) {
        var plan = sight.edited(item, viewer);
        if (plan.item(item).dropped() || !uppers.isHanded(upper, viewer.unit())) {
            throw new NotFound(upper);
        }
        if (uppers.link(item, upper, deed(viewer))) {
            changes.in(plan.id());
            history.tell(plan.id(), item, "upper_linked", words(upper), deed(viewer));
        }
    }

    public void unlink(PlanItemId item, PlanItemId upper, Viewer viewer) {
        var plan = sight.edited(item, viewer);
        if (uppers.unlink(item, upper)) {
            changes.in(plan.id());
            history.tell(plan.id(), item, "upper_unlinked", words(upper), deed(viewer));
        }
    }

    private String words(PlanItemId upper) {
        return plans.find(sight.planOf(upper))
                .map(plan -> plan.item(upper).wording().shortened())
                .orElse("");
    }

    /// What came from above after the plan began and waits for a decision, to those who decide.
    @Transactional(readOnly = true)
    public List<UpperChange> changes(PlanId id, Viewer viewer) {
        var plan = sight.seen(id, viewer);
        return PlanSight.mayEdit(plan, viewer) ? uppers.changes(plan) : List.of();
    }

    /// Takes a change into the plan: a new item is added; one that amends goes into the unit's drafts where they still read as the
    /// superior's did, and beside what was handed out. Twice changes nothing.
    public void take(PlanId id, PlanItemId upper, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var change = open(plan, upper);
        if (change == null) {
            return;
        }
        switch (change.kind()) {
            case ADDED -> add(plan, change, viewer);
            case AMENDED ->
                    change.mine().forEach(item -> amend(plan, plan.item(item), change, viewer));
        }
        uppers.decide(id, upper, true, "", deed(viewer));
        changes.in(id);
        history.tell(id, null, "upper_taken", change.now().shortened(), deed(viewer));
    }

    /// Leaves a change out of the plan, for a reason that the superior reads.
    public void leaveOut(PlanId id, PlanItemId upper, String reason, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        if (reason.isBlank()) {
            throw new PlanRefused(NO_REASON_TO_KEEP);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new PlanRefused(TOO_LONG, LONGEST_REASON);
        }
        var change = open(plan, upper);
        if (change != null && uppers.decide(id, upper, false, reason.strip(), deed(viewer))) {
            history.tell(
                    id,
                    null,
                    "upper_left_out",
                    change.now().shortened() + " (" + reason.strip() + ")",
                    deed(viewer));
        }
    }

    /// Nothing once it was decided.
    private @Nullable UpperChange open(Plan plan, PlanItemId upper) {
        return uppers.changes(plan).stream()
                .filter(change -> change.upper().equals(upper))
                .findFirst()
                .orElse(null);
    }

    private void add(Plan plan, UpperChange change, Viewer viewer) {
        var passage =
                change.upperPlan().equals(plan.implementing())
                        ? plans.find(change.upperPlan())
                                .map(above -> above.item(change.upper()).passage())
                                .orElse(null)
                        : null;
        var item = NewItem.concrete(change.now(), passage, change.upper(), plan.id());
        if (!items.add(plan.id(), item)) {
            items.restore(item.id());
        }
        uppers.link(item.id(), change.upper(), deed(viewer));
    }

    private void amend(Plan plan, PlanItem mine, UpperChange change, Viewer viewer) {
        var words = change.into(mine.wording());
        if (mine.approved()) {
            var beside = PlanItemId.next();
            items.add(plan.id(), NewItem.typed(beside, words));
            mergers.amends(beside, mine.id());
            uppers.link(beside, change.upper(), deed(viewer));
            return;
        }
        versions.keep(mine, null, deed(viewer));
        if (!items.edit(mine, mine.version(), words)) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        uppers.link(mine.id(), change.upper(), deed(viewer));
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
