package vn.quantriet.plan;

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
        @Nullable String takenAs,
        @Nullable PlanItemId implementing) {

    static NewItem typed(PlanItemId id, Wording wording) {
        return new NewItem(id, wording, null, null, null, null);
    }

    static NewItem of(ConfirmedProposal proposal) {
        return new NewItem(
                PlanItemId.next(),
                wording(proposal),
                proposal.passage(),
                proposal.id(),
                Difference.digest(proposal),
                null);
    }

    /// Beside the item that was handed out from the same proposal.
    static NewItem beside(ConfirmedProposal proposal) {
        return new NewItem(
                PlanItemId.next(), wording(proposal), proposal.passage(), null, null, null);
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
