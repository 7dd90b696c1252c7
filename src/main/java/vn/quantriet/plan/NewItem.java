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
        @Nullable PlanItemId implementing) {

    static NewItem typed(PlanItemId id, Wording wording) {
        return new NewItem(id, wording, null, null, null);
    }

    static NewItem of(ConfirmedProposal proposal) {
        return new NewItem(
                PlanItemId.next(), wording(proposal), proposal.passage(), proposal.id(), null);
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
