package vn.quantriet.plan;

import static vn.quantriet.plan.PlanRefused.Reason.CHANGED_MEANWHILE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.extraction.Proposals;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Viewer;

/// Compares a plan with what was last confirmed in its document, and lets the office decide. Nothing of a plan changes by itself.
@Service
@Transactional
public class Differences {

    private final ItemRepository items;
    private final VersionRepository versions;
    private final DifferenceRepository decisions;
    private final PlanHistoryRepository history;
    private final Proposals proposals;
    private final PlanSight sight;
    private final ItemChanges changes;
    private final Clock clock;

    Differences(
            ItemRepository items,
            VersionRepository versions,
            DifferenceRepository decisions,
            PlanHistoryRepository history,
            Proposals proposals,
            PlanSight sight,
            ItemChanges changes,
            Clock clock) {
        this.items = items;
        this.versions = versions;
        this.decisions = decisions;
        this.history = history;
        this.proposals = proposals;
        this.sight = sight;
        this.changes = changes;
        this.clock = clock;
    }

    /// In the order of the document; nothing while its review is open.
    @Transactional(readOnly = true)
    public List<Difference> of(PlanId id, Viewer viewer) {
        return of(sight.seen(id, viewer));
    }

    /// A plan that makes a superior's concrete takes its items from there, not from the review.
    List<Difference> of(Plan plan) {
        var document = plan.document();
        if (document == null || plan.implementing() != null || !proposals.isReviewed(document)) {
            return List.of();
        }
        var now = proposals.confirmedOf(document);
        var differences = new ArrayList<Difference>();
        var declined = decisions.declined(plan.id());
        for (var proposal : now) {
            plan.readFrom(proposal.id())
                    .ifPresentOrElse(
                            item -> changed(item, proposal, differences),
                            () -> added(proposal, declined, differences));
        }
        dropped(plan, now, differences);
        return List.copyOf(differences);
    }

    private static void added(
            ConfirmedProposal proposal, Map<ProposalId, String> declined, List<Difference> found) {
        if (!Difference.digest(proposal).equals(declined.get(proposal.id()))) {
            found.add(Difference.added(proposal));
        }
    }

    private static void changed(PlanItem item, ConfirmedProposal proposal, List<Difference> found) {
        var taken = item.takenAs();
        if (!item.dropped() && taken != null && !taken.equals(Difference.digest(proposal))) {
            found.add(Difference.changed(item, proposal));
        }
    }

    private static void dropped(Plan plan, List<ConfirmedProposal> now, List<Difference> found) {
        var there = now.stream().map(ConfirmedProposal::id).collect(Collectors.toSet());
        for (var item : plan.items()) {
            var proposal = item.proposal();
            if (proposal != null
                    && !there.contains(proposal)
                    && !item.dropped()
                    && !Difference.KEPT.equals(item.takenAs())) {
                found.add(Difference.dropped(item, proposal));
            }
        }
    }

    /// Takes what the review says into the plan, or leaves the plan as it is.
    ///
    /// @param seen what the decision is about, by proposal
    public void decide(PlanId id, Map<ProposalId, String> seen, boolean take, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var open =
                of(plan).stream()
                        .collect(Collectors.toMap(Difference::proposal, Function.identity()));
        var deed = Deed.by(viewer, clock.instant());
        seen.forEach((proposal, digest) -> {
            var difference = open.get(proposal);
            if (difference == null) {
                return;
            }
            if (!difference.seen().equals(digest)) {
                throw new PlanRefused(CHANGED_MEANWHILE);
            }
            decide(plan, difference, take && difference.isTakeable(), deed);
        });
        changes.in(id);
    }

    private void decide(Plan plan, Difference difference, boolean take, Deed deed) {
        switch (difference.kind()) {
            case ADDED -> {
                if (take) {
                    items.add(plan.id(), NewItem.of(difference.confirmed()));
                } else {
                    decisions.decline(plan.id(), difference.proposal(), difference.seen(), deed);
                }
            }
            case CHANGED -> {
                var item = plan.item(difference.known());
                if (take) {
                    take(plan, item, difference.confirmed(), deed);
                }
                decisions.takenAs(item.id(), difference.seen());
            }
            case DROPPED -> {
                var item = plan.item(difference.known());
                if (take) {
                    items.drop(item.id(), deed);
                } else {
                    decisions.takenAs(item.id(), difference.seen());
                }
            }
        }
        history.tell(
                plan.id(),
                null,
                take ? "difference_taken" : "difference_kept",
                difference.shortened(),
                deed);
    }

    /// A draft gets the new words and keeps its objective and solution; beside what was handed out comes an amendment.
    private void take(Plan plan, PlanItem item, ConfirmedProposal proposal, Deed deed) {
        if (item.approved()) {
            items.add(plan.id(), NewItem.beside(proposal));
            return;
        }
        var words = NewItem.wording(proposal);
        var kept =
                new Wording(
                        words.label(),
                        words.content(),
                        item.wording().objective(),
                        item.wording().solution(),
                        words.quantities(),
                        words.deadline(),
                        words.leads(),
                        words.coordinators());
        versions.keep(item, plan.document(), deed);
        if (!items.edit(item, item.version(), kept)) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        decisions.passage(item.id(), proposal.passage());
    }
}
