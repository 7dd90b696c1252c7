package vn.quantriet.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.ProposalId;

/// An item about to be added.
record NewItem(
        PlanItemId id,
        Wording wording,
        @Nullable Passage passage,
        @Nullable ProposalId proposal,
        @Nullable String takenAs) {

    static NewItem typed(PlanItemId id, Wording wording) {
        return new NewItem(id, wording, null, null, null);
    }

    /// A superior's words and time to begin with; who does it is the unit's own to say. One for each upper item and plan.
    static NewItem concrete(
            Wording above, @Nullable Passage passage, PlanItemId upper, PlanId plan) {
        var own =
                new Wording(
                        above.label(),
                        above.content(),
                        above.objective(),
                        "",
                        above.quantities(),
                        above.deadline(),
                        List.of(),
                        List.of());
        var id = new PlanItemId(Plans.derived("item:" + plan + ":" + upper).value());
        return new NewItem(id, own, passage, null, null);
    }

    static NewItem of(ConfirmedProposal proposal) {
        return new NewItem(
                PlanItemId.next(),
                wording(proposal),
                proposal.passage(),
                proposal.id(),
                Difference.digest(proposal));
    }

    /// Beside the item that was handed out from the same proposal.
    static NewItem beside(ConfirmedProposal proposal) {
        return new NewItem(PlanItemId.next(), wording(proposal), proposal.passage(), null, null);
    }

    static Wording wording(ConfirmedProposal proposal) {
        return new Wording(
                proposal.path(),
                proposal.content().isBlank() ? proposal.title() : proposal.content(),
                "",
                "",
                proposal.quantities(),
                proposal.deadline(),
                proposal.leads(),
                proposal.coordinators());
    }
}
