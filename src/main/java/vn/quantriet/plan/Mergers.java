package vn.quantriet.plan;

import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.extraction.Proposals;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.MergeDecision.How;
import vn.quantriet.plan.overlap.Grams;
import vn.quantriet.plan.overlap.Likeness;
import vn.quantriet.plan.overlap.Source;
import vn.quantriet.plan.overlap.WordDifference;

/// Takes the content of a later paper into a plan that runs (bổ sung theo văn bản mới). A person decides about each proposal; what was
/// handed out stays as it is, and gets an amendment beside it.
@Service
@Transactional
public class Mergers {

    private static final int MOST_CANDIDATES = 3;
    private static final int LEAST_LIKENESS = 20;
    private static final int LONGEST_REASON = 1000;

    private final MergerRepository mergers;
    private final VersionRepository versions;
    private final ItemRepository items;
    private final PlanHistoryRepository history;
    private final Proposals proposals;
    private final PlanSight sight;
    private final ItemChanges changes;
    private final Clock clock;

    Mergers(
            MergerRepository mergers,
            VersionRepository versions,
            ItemRepository items,
            PlanHistoryRepository history,
            Proposals proposals,
            PlanSight sight,
            ItemChanges changes,
            Clock clock) {
        this.mergers = mergers;
        this.versions = versions;
        this.items = items;
        this.history = history;
        this.proposals = proposals;
        this.sight = sight;
        this.changes = changes;
        this.clock = clock;
    }

    /// The confirmed proposals of the paper beside the nearest items of the plan, in the order of the paper.
    @Transactional(readOnly = true)
    public List<MergeLine> lines(PlanId id, DocumentId document, Viewer viewer) {
        var plan = sight.seen(id, viewer);
        requireOther(plan, document);
        var decisions = mergers.decisions(id, document);
        var near = plan.items().stream().filter(item -> !item.dropped()).map(Near::of).toList();
        return proposals.confirmedOf(document, viewer).stream()
                .map(proposal -> line(plan, proposal, decisions.get(proposal.id()), near))
                .toList();
    }

    /// The plan's own paper is compared by [Differences].
    private static void requireOther(Plan plan, DocumentId document) {
        if (document.equals(plan.document())) {
            throw new NotFound(document);
        }
    }

    private record Near(PlanItem item, Grams grams) {

        static Near of(PlanItem item) {
            return new Near(item, Grams.of(item.wording().content(), Source.NONE));
        }
    }

    private static MergeLine line(
            Plan plan,
            ConfirmedProposal proposal,
            @Nullable MergeDecision decision,
            List<Near> near) {
        var words = NewItem.wording(proposal);
        var digest = Difference.digest(proposal);
        return new MergeLine(
                proposal,
                StoredDeadline.of(proposal.deadline()),
                digest,
                decision,
                decision != null && !decision.takenAs().equals(digest),
                decision != null && isUndoable(plan, decision),
                candidates(words.content(), near));
    }

    private static List<MergeLine.Candidate> candidates(String content, List<Near> near) {
        var grams = Grams.of(content, Source.NONE);
        return near.stream()
                .map(each -> candidate(each, grams))
                .filter(candidate -> candidate.likeness() >= LEAST_LIKENESS)
                .sorted(Comparator.comparingInt(MergeLine.Candidate::likeness).reversed())
                .limit(MOST_CANDIDATES)
                .map(candidate -> marked(candidate, content))
                .toList();
    }

    private static MergeLine.Candidate candidate(Near near, Grams proposed) {
        return new MergeLine.Candidate(
                near.item().id(),
                near.item().approved(),
                near.item().wording(),
                (int) Math.round(100 * Likeness.of(proposed, near.grams())),
                List.of());
    }

    private static MergeLine.Candidate marked(MergeLine.Candidate candidate, String content) {
        var before = candidate.wording().content();
        return new MergeLine.Candidate(
                candidate.item(),
                candidate.fixed(),
                candidate.wording(),
                candidate.likeness(),
                Piece.cut(before, WordDifference.between(before, content).one()));
    }

    private static boolean isUndoable(Plan plan, MergeDecision decision) {
        var id = decision.item();
        if (id == null) {
            return true;
        }
        return plan.items().stream()
                .filter(item -> item.id().equals(id))
                .anyMatch(item ->
                        item.isDraft()
                                && (decision.how() != How.MERGED
                                        || Objects.equals(decision.itemVersion(), item.version())));
    }

    /// Decides about one proposal as it was seen. Again, with the same words, changes nothing.
    public void decide(
            PlanId id,
            DocumentId document,
            ProposalId proposal,
            String digest,
            How how,
            MergeForm form,
            Viewer viewer) {
        var plan = sight.edited(id, viewer);
        requireOther(plan, document);
        var confirmed = confirmed(document, proposal, viewer);
        if (!Difference.digest(confirmed).equals(digest)) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        var known = mergers.decisions(id, document).get(proposal);
        if (known != null && known.takenAs().equals(digest)) {
            return;
        }
        var deed = deed(viewer);
        var decision =
                switch (how) {
                    case ADDED -> added(plan, confirmed, form, deed);
                    case MERGED, AMENDED -> merged(plan, confirmed, form, deed);
                    case LEFT_OUT -> leftOut(confirmed, form, deed);
                };
        mergers.decide(id, document, decision, deed);
        history.tell(
                id,
                decision.item(),
                "merge_" + decision.how().name().toLowerCase(Locale.ROOT),
                PlanItem.shortened(NewItem.wording(confirmed).content())
                        + (decision.reason().isEmpty() ? "" : " (" + decision.reason() + ")"),
                deed);
        move(confirmed, plan, deed, true);
        changes.in(id);
    }

    private ConfirmedProposal confirmed(DocumentId document, ProposalId proposal, Viewer viewer) {
        return proposals.confirmedOf(document, viewer).stream()
                .filter(each -> each.id().equals(proposal))
                .findFirst()
                .orElseThrow(() -> new NotFound(proposal));
    }

    private MergeDecision added(Plan plan, ConfirmedProposal proposal, MergeForm form, Deed deed) {
        var item = PlanItemId.next();
        items.add(plan.id(), NewItem.typed(item, form.own(NewItem.wording(proposal)).checked()));
        place(plan, item, form.itemChosen());
        mergers.addSource(item, proposal, deed);
        return decision(proposal, How.ADDED, item, 1, "", deed);
    }

    /// Into a draft; beside what was handed out.
    private MergeDecision merged(Plan plan, ConfirmedProposal proposal, MergeForm form, Deed deed) {
        var into = form.itemChosen();
        if (into == null) {
            throw new PlanRefused(NO_ITEM);
        }
        var item = plan.item(into);
        if (item.dropped()) {
            throw new NotFound(into);
        }
        var words = form.merged(item.wording(), NewItem.wording(proposal)).checked();
        if (item.approved()) {
            var beside = PlanItemId.next();
            items.add(plan.id(), NewItem.typed(beside, words));
            mergers.amends(beside, into);
            place(plan, beside, into);
            mergers.addSource(beside, proposal, deed);
            return decision(proposal, How.AMENDED, beside, 1, "", deed);
        }
        versions.keep(item, proposal.document(), deed);
        if (!items.edit(item, item.version(), words)) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        mergers.addSource(into, proposal, deed);
        return decision(proposal, How.MERGED, into, item.version() + 1, "", deed);
    }

    private static MergeDecision leftOut(ConfirmedProposal proposal, MergeForm form, Deed deed) {
        if (form.why().isEmpty()) {
            throw new PlanRefused(NO_REASON_TO_KEEP);
        }
        if (form.why().length() > LONGEST_REASON) {
            throw new PlanRefused(TOO_LONG, LONGEST_REASON);
        }
        return decision(proposal, How.LEFT_OUT, null, null, form.why(), deed);
    }

    private static MergeDecision decision(
            ConfirmedProposal proposal,
            How how,
            @Nullable PlanItemId item,
            @Nullable Integer version,
            String reason,
            Deed deed) {
        return new MergeDecision(
                proposal.id(),
                how,
                item,
                version,
                reason,
                Difference.digest(proposal),
                deed.name(),
                deed.at());
    }

    /// Behind another item; at the end when none is chosen.
    private void place(Plan plan, PlanItemId item, @Nullable PlanItemId behind) {
        if (behind == null) {
            return;
        }
        var order = new ArrayList<>(plan.items().stream().map(PlanItem::id).toList());
        int at = order.indexOf(behind);
        if (at < 0) {
            throw new NotFound(behind);
        }
        order.add(at + 1, item);
        items.order(plan.id(), order);
    }

    /// Takes a decision back, as long as nothing of it was handed out or edited since.
    public void undo(PlanId id, DocumentId document, ProposalId proposal, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var decision = mergers.decisions(id, document).get(proposal);
        if (decision == null) {
            return;
        }
        if (!isUndoable(plan, decision)) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        var deed = deed(viewer);
        var item = decision.item();
        if (item != null) {
            if (decision.how() == How.MERGED) {
                restore(plan.item(item), deed);
            } else {
                items.drop(item, deed);
            }
            mergers.forgetSource(item, proposal);
        }
        mergers.forget(id, proposal);
        history.tell(id, item, "merge_undone", detail(document, proposal, viewer), deed);
        proposals.confirmedOf(document, viewer).stream()
                .filter(each -> each.id().equals(proposal))
                .forEach(confirmed -> move(confirmed, plan, deed, false));
        changes.in(id);
    }

    private String detail(DocumentId document, ProposalId proposal, Viewer viewer) {
        return proposals.confirmedOf(document, viewer).stream()
                .filter(each -> each.id().equals(proposal))
                .map(each -> PlanItem.shortened(NewItem.wording(each).content()))
                .findFirst()
                .orElse("");
    }

    private void restore(PlanItem item, Deed deed) {
        var before =
                versions.find(item.id(), item.version() - 1)
                        .orElseThrow(() -> new PlanRefused(CHANGED_MEANWHILE));
        versions.keep(item, null, deed);
        items.edit(item, item.version(), before.wording());
    }

    /// The draft that answers the paper by itself loses what goes elsewhere, and gets it back.
    private void move(ConfirmedProposal proposal, Plan plan, Deed deed, boolean away) {
        var answer = Plans.answerId(proposal.document(), plan.unit());
        mergers.draftOf(proposal.id(), answer)
                .ifPresent(item -> {
                    if (away ? items.drop(item, deed) : items.restore(item)) {
                        history.tell(
                                answer,
                                item,
                                away ? "item_moved" : "item_restored",
                                away
                                        ? plan.title()
                                        : PlanItem.shortened(NewItem.wording(proposal).content()),
                                deed);
                        changes.in(answer);
                    }
                });
    }

    /// How an item read over time, the latest first, each with the words marked that the one before did not have.
    @Transactional(readOnly = true)
    public List<ItemVersion> versions(PlanItemId id, Viewer viewer) {
        var item = sight.seen(sight.planOf(id), viewer).item(id);
        var all = new ArrayList<>(versions.of(id));
        all.add(
                new ItemVersion(
                        item.version(),
                        item.wording(),
                        StoredDeadline.of(item.wording().deadline()),
                        "",
                        "",
                        null,
                        List.of()));
        for (int at = 0; at < all.size(); at++) {
            var words = all.get(at).wording().content();
            var before = at == 0 ? words : all.get(at - 1).wording().content();
            all.set(
                    at,
                    all.get(at)
                            .with(Piece.cut(words, WordDifference.between(before, words).other())));
        }
        return all.reversed();
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
