package vn.quantriet.plan;

import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.plan.responsibility.UnitResolver;

/// How the office edits what was not handed out yet.
@Service
@Transactional
public class Drafts {

    private final PlanRepository plans;
    private final PlanSight sight;
    private final Outline outline;
    private final Clock clock;

    Drafts(PlanRepository plans, PlanSight sight, Outline outline, Clock clock) {
        this.plans = plans;
        this.sight = sight;
        this.outline = outline;
        this.clock = clock;
    }

    public void rename(PlanId id, int version, PlanType type, String title, Viewer viewer) {
        sight.edited(id, viewer);
        if (!plans.rename(id, version, type, NewPlan.titled(title))) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        plans.tell(id, null, "renamed", title.strip(), Deed.by(viewer, clock.instant()));
    }

    /// Adds an item at the end. In a plan that was handed out this is an amendment, which needs an approval of its own.
    public void add(PlanId id, PlanItemId item, Wording wording, Viewer viewer) {
        sight.edited(id, viewer);
        if (plans.add(id, NewItem.typed(item, wording.checked()))) {
            plans.tell(
                    id, item, "item_added", wording.shortened(), Deed.by(viewer, clock.instant()));
        }
    }

    public void edit(PlanItemId id, int version, Wording wording, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        if (!plans.edit(plan.draft(id), version, wording.checked())) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        plans.tell(
                plan.id(),
                id,
                "item_edited",
                wording.shortened(),
                Deed.by(viewer, clock.instant()));
    }

    /// Leaves a draft item out. It can be brought back.
    public void drop(PlanItemId id, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        if (plans.drop(plan.draft(id).id(), Deed.by(viewer, clock.instant()))) {
            plans.tell(
                    plan.id(),
                    id,
                    "item_dropped",
                    plan.item(id).wording().shortened(),
                    Deed.by(viewer, clock.instant()));
        }
    }

    public void restore(PlanItemId id, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        if (plans.restore(id)) {
            plans.tell(
                    plan.id(),
                    id,
                    "item_restored",
                    plan.item(id).wording().shortened(),
                    Deed.by(viewer, clock.instant()));
        }
    }

    /// Puts the item at a place counted from 0 among those not left out; the others keep their order.
    public void move(PlanItemId id, int place, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        plan.draft(id);
        var order = new ArrayList<>(ids(plan, false));
        order.remove(id);
        order.add(Math.clamp(place, 0, order.size()), id);
        order.addAll(ids(plan, true));
        plans.order(plan.id(), order);
    }

    private static List<PlanItemId> ids(Plan plan, boolean dropped) {
        return plan.items().stream()
                .filter(item -> item.dropped() == dropped)
                .map(PlanItem::id)
                .toList();
    }

    /// These words mean these units, here and in all drafts of the plan that say the same.
    public void choose(ResponsibilityId id, List<UnitId> chosen, boolean remember, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var words = plan.draft(id).words();
        requireBelow(plan, chosen);
        alike(plan, words)
                .forEach(same -> plans.choose(same.id(), chosen, Deed.by(viewer, clock.instant())));
        if (remember) {
            plans.remember(plan.unit(), UnitResolver.key(words), chosen);
        }
        plans.tell(plan.id(), null, "units_chosen", words, Deed.by(viewer, clock.instant()));
    }

    /// No unit gets this part, for a reason.
    public void omit(ResponsibilityId id, String reason, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var words = plan.draft(id).words();
        if (reason.isBlank()) {
            throw new PlanRefused(NO_REASON);
        }
        alike(plan, words)
                .forEach(same ->
                        plans.omit(same.id(), reason.strip(), Deed.by(viewer, clock.instant())));
        plans.tell(
                plan.id(),
                null,
                "words_omitted",
                words + ": " + reason.strip(),
                Deed.by(viewer, clock.instant()));
    }

    /// The rules decide again what the words mean.
    public void reconsider(ResponsibilityId id, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        alike(plan, plan.draft(id).words()).forEach(same -> plans.forgetAnswer(same.id()));
    }

    private static List<Responsibility> alike(Plan plan, String words) {
        var key = UnitResolver.key(words);
        return plan.drafts().stream()
                .flatMap(item -> item.responsibilities().stream())
                .filter(responsibility -> UnitResolver.key(responsibility.words()).equals(key))
                .toList();
    }

    private void requireBelow(Plan plan, List<UnitId> chosen) {
        if (chosen.isEmpty()) {
            throw new PlanRefused(NO_UNIT);
        }
        var below =
                new HashSet<>(
                        outline.tree().subtreeOf(plan.unit()).stream().map(UnitLine::id).toList());
        if (!below.containsAll(chosen)) {
            throw new PlanRefused(NOT_BELOW);
        }
    }
}
