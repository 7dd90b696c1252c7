package vn.quantriet.plan;

import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.plan.responsibility.UnitResolver;

/// How the office edits what was not handed out yet.
@Service
@Transactional
public class Drafts {

    private final PlanRepository plans;
    private final ItemRepository items;
    private final VersionRepository versions;
    private final AnswerRepository answers;
    private final OwnerRepository owners;
    private final PlanHistoryRepository history;
    private final PlanSight sight;
    private final Outline outline;
    private final Members members;
    private final ItemChanges changes;
    private final Clock clock;

    Drafts(
            PlanRepository plans,
            ItemRepository items,
            VersionRepository versions,
            AnswerRepository answers,
            OwnerRepository owners,
            PlanHistoryRepository history,
            PlanSight sight,
            Outline outline,
            Members members,
            ItemChanges changes,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.versions = versions;
        this.answers = answers;
        this.owners = owners;
        this.history = history;
        this.sight = sight;
        this.outline = outline;
        this.members = members;
        this.changes = changes;
        this.clock = clock;
    }

    public void rename(PlanId id, int version, PlanType type, String title, Viewer viewer) {
        sight.edited(id, viewer);
        if (owners.of(id).isPresent() != (type == PlanType.PERSONAL_PLAN)) {
            throw new PlanRefused(NOT_A_HEAD);
        }
        if (!plans.rename(id, version, type, NewPlan.titled(title))) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        history.tell(id, null, "renamed", title.strip(), Deed.by(viewer, clock.instant()));
    }

    /// Adds an item at the end. In a plan that was handed out this is an amendment, which needs an approval of its own.
    public void add(PlanId id, PlanItemId item, Wording wording, Viewer viewer) {
        sight.edited(id, viewer);
        var owner = owners.of(id).filter(_ -> wording.leads().isEmpty());
        var words =
                owner.map(named -> wording.with(Part.LEAD, List.of(named.name()))).orElse(wording);
        if (items.add(id, NewItem.typed(item, words.checked()))) {
            owner.ifPresent(named -> lead(id, item, named, viewer));
            changes.in(id);
            history.tell(
                    id, item, "item_added", wording.shortened(), Deed.by(viewer, clock.instant()));
        }
    }

    /// What nobody else leads in a plan of a person is led by that person.
    private void lead(PlanId id, PlanItemId item, Named owner, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        plan.item(item)
                .responsibilities()
                .forEach(words -> {
                    if (words.part() == Part.LEAD) {
                        answers.choose(
                                words.id(), List.of(new Chosen(plan.unit(), owner)), deed(viewer));
                    }
                });
    }

    public void edit(PlanItemId id, int version, Wording wording, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var item = plan.draft(id);
        var words = wording.checked();
        versions.keep(item, null, deed(viewer));
        if (!items.edit(item, version, words)) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        changes.in(plan.id());
        history.tell(
                plan.id(),
                id,
                "item_edited",
                wording.shortened(),
                Deed.by(viewer, clock.instant()));
    }

    /// Sets the last day of a draft, whatever its deadline was. The same day again changes nothing.
    public void setDue(PlanItemId id, LocalDate due, Viewer viewer) {
        var item = sight.edited(id, viewer).draft(id);
        if (!(item.wording().deadline() instanceof Deadline.Fixed(_, var day, _)
                && day.equals(due))) {
            edit(id, item.version(), item.wording().due(due), viewer);
        }
    }

    /// Leaves a draft item out. It can be brought back.
    public void drop(PlanItemId id, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        if (items.drop(plan.draft(id).id(), Deed.by(viewer, clock.instant()))) {
            changes.in(plan.id());
            history.tell(
                    plan.id(),
                    id,
                    "item_dropped",
                    plan.item(id).wording().shortened(),
                    Deed.by(viewer, clock.instant()));
        }
    }

    public void restore(PlanItemId id, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        if (items.restore(id)) {
            changes.in(plan.id());
            history.tell(
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
        items.order(plan.id(), order);
    }

    private static List<PlanItemId> ids(Plan plan, boolean dropped) {
        return plan.items().stream()
                .filter(item -> item.dropped() == dropped)
                .map(PlanItem::id)
                .toList();
    }

    /// These words mean these units, here and in all drafts of the plan that say the same.
    public void choose(ResponsibilityId id, List<UnitId> units, boolean remember, Viewer viewer) {
        choose(id, units, List.of(), remember, viewer);
    }

    /// These words mean these units and persons. Persons are not remembered: they change, and the words stay.
    public void choose(
            ResponsibilityId id,
            List<UnitId> units,
            List<MemberId> people,
            boolean remember,
            Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var words = plan.draft(id).words();
        var chosen = chosen(units, people, viewer);
        requireBelow(plan, chosen.stream().map(Chosen::unit).toList());
        alike(plan, words)
                .forEach(same ->
                        answers.choose(same.id(), chosen, Deed.by(viewer, clock.instant())));
        if (remember && people.isEmpty()) {
            answers.remember(plan.unit(), UnitResolver.key(words), units);
        }
        history.tell(plan.id(), null, "units_chosen", words, Deed.by(viewer, clock.instant()));
    }

    private List<Chosen> chosen(List<UnitId> units, List<MemberId> people, Viewer viewer) {
        return Stream.concat(
                        units.stream().map(Chosen::unit),
                        people.stream()
                                .map(person -> members.line(person, viewer))
                                .map(line ->
                                        new Chosen(
                                                line.unit(),
                                                new Named(line.id(), line.name(), null))))
                .distinct()
                .toList();
    }

    /// Lays many items on the same units at once, beside whoever leads or coordinates them already.
    public void assign(
            PlanId id, List<PlanItemId> chosen, Part part, List<UnitId> units, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        requireBelow(plan, units);
        if (chosen.isEmpty()) {
            throw new PlanRefused(NO_ITEM);
        }
        var tree = outline.tree();
        var lines = units.stream().flatMap(unit -> tree.find(unit).stream()).toList();
        var names = lines.stream().map(UnitLine::name).toList();
        for (var item : chosen) {
            var draft = plan.draft(item);
            versions.keep(draft, null, deed(viewer));
            if (!items.edit(draft, draft.version(), draft.wording().with(part, names))) {
                throw new PlanRefused(CHANGED_MEANWHILE);
            }
            history.tell(id, item, "units_assigned", String.join(", ", names), deed(viewer));
        }
        choose(sight.edited(id, viewer), chosen, part, lines, viewer);
        changes.in(id);
    }

    /// A name may be borne by several units, so the unit itself is chosen.
    private void choose(
            Plan plan, List<PlanItemId> chosen, Part part, List<UnitLine> lines, Viewer viewer) {
        for (var item : chosen) {
            for (var words : plan.item(item).responsibilities()) {
                lines.stream()
                        .filter(line -> words.part() == part && words.words().equals(line.name()))
                        .findFirst()
                        .ifPresent(line ->
                                answers.choose(
                                        words.id(), List.of(Chosen.unit(line.id())), deed(viewer)));
            }
        }
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
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
                        answers.omit(same.id(), reason.strip(), Deed.by(viewer, clock.instant())));
        history.tell(
                plan.id(),
                null,
                "words_omitted",
                words + ": " + reason.strip(),
                Deed.by(viewer, clock.instant()));
    }

    /// The rules decide again what the words mean.
    public void reconsider(ResponsibilityId id, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        alike(plan, plan.draft(id).words()).forEach(same -> answers.forgetAnswer(same.id()));
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
