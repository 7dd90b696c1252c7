package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;
import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.Proposals;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What the rest of the system may do with plans.
///
/// A plan is edited in the name of its own unit only; the units above see it.
@Service
@Transactional
public class Plans {

    private static final int MOST_PEOPLE = 12;

    private final PlanRepository plans;
    private final ItemRepository items;
    private final ApprovalRepository approvals;
    private final MergerRepository mergers;
    private final UpperRepository uppers;
    private final PlanHistoryRepository history;
    private final PlanLineRepository lines;
    private final Proposals proposals;
    private final Documents documents;
    private final Members members;
    private final PlanSight sight;
    private final Outline outline;
    private final Audit audit;
    private final ItemChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            ItemRepository items,
            ApprovalRepository approvals,
            MergerRepository mergers,
            UpperRepository uppers,
            PlanHistoryRepository history,
            PlanLineRepository lines,
            Proposals proposals,
            Documents documents,
            Members members,
            PlanSight sight,
            Outline outline,
            Audit audit,
            ItemChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.approvals = approvals;
        this.mergers = mergers;
        this.uppers = uppers;
        this.history = history;
        this.lines = lines;
        this.proposals = proposals;
        this.documents = documents;
        this.members = members;
        this.sight = sight;
        this.outline = outline;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// Begins a plan without a paper behind it. Twice under one id changes nothing.
    public void begin(PlanId id, PlanType type, String title, Viewer viewer) {
        viewer.require(EDIT_PLANS);
        add(new NewPlan(id, viewer.unit(), type, NewPlan.titled(title), null, null), deed(viewer));
    }

    /// The viewer's unit answers a document: its confirmed proposals become the items of a draft. A plan that
    /// is there already stays as it is: what was confirmed otherwise since is shown in it as [differences][Differences].
    public PlanId answer(DocumentId document, Viewer viewer) {
        viewer.require(EDIT_PLANS);
        var title = documents.line(document, viewer).heading();
        var confirmed = proposals.confirmedOf(document, viewer);
        if (confirmed.isEmpty()) {
            throw new PlanRefused(NOTHING_CONFIRMED);
        }
        return answer(document, viewer.unit(), title, confirmed, deed(viewer));
    }

    /// The same on behalf of who finished the review.
    PlanId answer(
            DocumentId document,
            UnitId unit,
            String title,
            List<ConfirmedProposal> confirmed,
            Deed deed) {
        var id = answerId(document, unit);
        if (add(new NewPlan(id, unit, PlanType.PLAN, title, document, null), deed)) {
            confirmed.stream().map(NewItem::of).forEach(item -> take(id, item, deed));
            changes.in(id);
        }
        return id;
    }

    private void take(PlanId plan, NewItem item, Deed deed) {
        if (items.add(plan, item)) {
            history.tell(plan, item.id(), "item_added", item.wording().shortened(), deed);
        }
    }

    /// The viewer's unit makes the items concrete that a superior's plan laid on it. Doing so again adds those laid on it
    /// since; what another plan of its own carries out already stays there.
    public PlanId implement(PlanId upper, Viewer viewer) {
        viewer.require(EDIT_PLANS);
        var laid = lines.itemsOf(viewer.unit(), upper);
        if (laid.isEmpty()) {
            throw new NotFound(upper);
        }
        var id = derived("implements:" + upper + ":" + viewer.unit());
        var above = plans.find(upper).orElseThrow(() -> new NotFound(upper));
        var plan =
                new NewPlan(
                        id, viewer.unit(), PlanType.PLAN, above.title(), above.document(), upper);
        add(plan, deed(viewer));
        var covered = uppers.covered(viewer.unit());
        laid.stream()
                .filter(item -> !covered.containsKey(item))
                .forEach(item -> carryOut(above.item(item), id, deed(viewer)));
        changes.in(id);
        return id;
    }

    private void carryOut(PlanItem above, PlanId plan, Deed deed) {
        var item = NewItem.concrete(above.wording(), above.passage(), above.id(), plan);
        take(plan, item, deed);
        uppers.link(item.id(), above.id(), deed);
    }

    /// The unit goes on with a share that another had, and may make the item concrete as well. Twice changes nothing.
    public void takeOver(PlanItemId item, UnitId unit, Viewer viewer) {
        viewer.require(ACCEPT_ASSIGNMENTS);
        approvals.takeOver(item, unit, deed(viewer));
    }

    /// Who would get what.
    @Transactional(readOnly = true)
    public FanOut fanOut(PlanId id, Viewer viewer) {
        var plan = sight.seen(id, viewer);
        return fanOut(plan, outline.answers(plan));
    }

    private static FanOut fanOut(Plan plan, Answers answers) {
        return new FanOut(plan.drafts().stream().map(item -> reach(item, answers)).toList());
    }

    private static FanOut.Reach reach(PlanItem item, Answers answers) {
        return new FanOut.Reach(
                item.id(),
                item.version(),
                item.wording().label(),
                item.wording().content(),
                answers.to(item));
    }

    /// Hands the work out: approves the drafts as previewed, sends the document to whoever got a share, and tells the rest
    /// of the system. Pressing twice hands out once.
    ///
    /// @param digest of the preview that the approver has seen
    public void approve(PlanId id, String digest, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        viewer.require(APPROVE_PLANS);
        if (plan.drafts().isEmpty() && plan.items().stream().anyMatch(PlanItem::approved)) {
            return;
        }
        var fanOut = fanOut(plan, outline.answers(plan));
        require(fanOut, digest);
        var deed = deed(viewer);
        approvals.approve(id, fanOut.shares(), deed);
        history.tell(id, null, "approved", String.valueOf(fanOut.items().size()), deed);
        audit.record(Audit.Entry.of("plan.approved", "plan:" + id));
        deliver(plan, fanOut, viewer);
        events.publishEvent(
                new PlanApproved(id, plan.unit(), List.copyOf(fanOut.shares().keySet())));
    }

    private static void require(FanOut fanOut, String digest) {
        if (fanOut.items().isEmpty()) {
            throw new PlanRefused(NOTHING_TO_ASSIGN);
        }
        if (!fanOut.questions().isEmpty()) {
            throw new PlanRefused(OPEN_QUESTIONS, fanOut.questions().size());
        }
        if (!fanOut.isReady()) {
            throw new PlanRefused(NOBODY);
        }
        if (!fanOut.digest().equals(digest)) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
    }

    private void deliver(Plan plan, FanOut fanOut, Viewer viewer) {
        if (plan.document() != null) {
            var receivers =
                    fanOut.units().stream()
                            .map(UnitLine::id)
                            .filter(unit -> !unit.equals(plan.unit()))
                            .toList();
            documents.deliver(plan.document(), receivers, viewer);
        }
        deliverLater(plan, fanOut, viewer);
    }

    /// A later paper goes to the units that get an item resting on it.
    private void deliverLater(Plan plan, FanOut fanOut, Viewer viewer) {
        var sources = mergers.sources(plan.id());
        fanOut.items().stream()
                .filter(reach -> sources.containsKey(reach.item()))
                .forEach(reach -> {
                    var units =
                            reach.shares().stream()
                                    .map(Share::unit)
                                    .filter(unit -> !unit.equals(plan.unit()))
                                    .distinct()
                                    .toList();
                    sources.getOrDefault(reach.item(), List.of())
                            .forEach(source -> documents.deliver(source.document(), units, viewer));
                });
    }

    /// What was handed out, whoever asks: for the module that makes work of it.
    @Transactional(readOnly = true)
    public List<DecidedItem> decided(PlanId plan, List<PlanItemId> items) {
        return lines.decided(plan, items);
    }

    /// What the viewer may see, the latest first.
    @Transactional(readOnly = true)
    public Paged<PlanLine> lines(PlanFilter filter, Viewer viewer, Paging paging) {
        viewer.require(READ_PLANS);
        return lines.lines(filter, viewer, paging);
    }

    /// Where the item stands that rests on words of a document, if the viewer may see one.
    @Transactional(readOnly = true)
    public Optional<String> itemOn(DocumentId document, Passage words, Viewer viewer) {
        viewer.require(READ_PLANS);
        return lines.restingOn(document, words, viewer);
    }

    /// How many drafts wait for the approval of the viewer's unit.
    @Transactional(readOnly = true)
    public int waiting(Viewer viewer) {
        if (!viewer.may(APPROVE_PLANS)) {
            return 0;
        }
        var drafts = lines.count(new PlanFilter("", PlanLine.State.DRAFT, null, true), viewer);
        return (int)
                (drafts
                        + lines.count(
                                new PlanFilter("", PlanLine.State.AMENDING, null, true), viewer));
    }

    @Transactional(readOnly = true)
    public PlanLine line(PlanId id, Viewer viewer) {
        sight.seen(id, viewer);
        return lines.line(id).orElseThrow(() -> new NotFound(id));
    }

    /// The items in order, those left out too.
    @Transactional(readOnly = true)
    public List<ItemLine> items(PlanId id, Viewer viewer) {
        return outline.lines(sight.seen(id, viewer), viewer);
    }

    @Transactional(readOnly = true)
    public ItemLine item(PlanItemId id, Viewer viewer) {
        return outline.lines(sight.seen(sight.planOf(id), viewer), viewer).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public PlanId planOf(PlanItemId id) {
        return plans.planOf(id).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public PlanId planOf(ResponsibilityId id) {
        return plans.planOf(id).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public List<HistoryLine> history(PlanId id, Viewer viewer) {
        return lines.history(sight.seen(id, viewer).id());
    }

    /// The plans of subordinate units that make this one concrete, as far as the viewer sees them.
    @Transactional(readOnly = true)
    public List<PlanLine> implementing(PlanId id, Viewer viewer) {
        return lines.implementing(sight.seen(id, viewer).id());
    }

    /// The units that a choice may name: the plan's own and all below it.
    @Transactional(readOnly = true)
    public List<UnitLine> choices(PlanId id, Viewer viewer) {
        return outline.tree().subtreeOf(sight.seen(id, viewer).unit());
    }

    /// The people whom a choice may name: those of the plan's unit and of all below it, by name.
    @Transactional(readOnly = true)
    public List<MemberLine> people(PlanId id, String words, List<MemberId> kept, Viewer viewer) {
        var plan = sight.seen(id, viewer);
        return Stream.concat(
                        kept.stream().map(member -> members.line(member, viewer)),
                        members.find(words, viewer, MOST_PEOPLE).stream())
                .filter(member -> plan.path().reaches(member.path()))
                .distinct()
                .toList();
    }

    /// What the viewer's unit and those below it make of an item in plans of their own.
    @Transactional(readOnly = true)
    public List<Below> below(PlanItemId item, Viewer viewer) {
        return viewer.may(READ_PLANS) ? lines.below(item, viewer) : List.of();
    }

    /// Whether the viewer acts for the unit whose plan it is.
    @Transactional(readOnly = true)
    public boolean mayEdit(PlanId id, Viewer viewer) {
        return PlanSight.mayEdit(sight.seen(id, viewer), viewer);
    }

    private boolean add(NewPlan plan, Deed deed) {
        boolean added = plans.add(plan, deed);
        if (added) {
            history.tell(plan.id(), null, "created", "", deed);
            audit.record(Audit.Entry.of("plan.created", "plan:" + plan.id()));
        }
        return added;
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }

    /// One plan per unit and document.
    static PlanId answerId(DocumentId document, UnitId unit) {
        return derived("answers:" + document + ":" + unit);
    }

    /// Plans of the own unit that the review of another paper began and that still have drafts: papers to take into this plan.
    @Transactional(readOnly = true)
    List<PlanLine> papersFor(PlanId id, Viewer viewer, Paging paging) {
        var plan = sight.seen(id, viewer);
        return lines.lines(new PlanFilter("", null, null, true), viewer, paging).lines().stream()
                .filter(line -> line.document() != null && !line.document().equals(plan.document()))
                .filter(line -> line.implementing() == null && line.drafts() > 0)
                .toList();
    }

    void requireEditable(PlanId id, Viewer viewer) {
        if (!mayEdit(id, viewer)) {
            throw new NotFound(id);
        }
    }

    static PlanId derived(String of) {
        return new PlanId(UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)));
    }
}
