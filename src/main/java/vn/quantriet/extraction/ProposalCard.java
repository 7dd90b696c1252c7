package vn.quantriet.extraction;

import java.time.Instant;
import java.util.List;
import vn.quantriet.kernel.Deadline;

/// A proposal as the review shows it.
///
/// @param reason why it was dropped; empty otherwise
/// @param by who brought it to where it stands; empty for the engine
public record ProposalCard(
        ProposalId id,
        int version,
        String path,
        String title,
        String content,
        List<String> leads,
        List<String> coordinators,
        Deadline deadline,
        List<String> quantities,
        Passage passage,
        State state,
        boolean sure,
        List<Doubt> doubts,
        String reason,
        String by,
        Instant at) {

    /// Where a proposal that is still part of the review stands.
    public enum State {
        OPEN,
        CONFIRMED,
        DROPPED
    }

    public ProposalCard {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        quantities = List.copyOf(quantities);
        doubts = List.copyOf(doubts);
    }

    static ProposalCard of(Proposal proposal) {
        var now = proposal.now();
        var wording = now.wording();
        return new ProposalCard(
                proposal.id(),
                now.version(),
                wording.path(),
                wording.title(),
                wording.content(),
                wording.leads(),
                wording.coordinators(),
                wording.deadline(),
                wording.quantities(),
                wording.passage(),
                state(proposal),
                now.certainty().isSure(),
                now.certainty().doubts(),
                now.standing() instanceof Standing.Dropped(var reason) ? reason : "",
                now.by().name(),
                now.at());
    }

    private static State state(Proposal proposal) {
        return switch (proposal.standing()) {
            case Standing.Open _ -> State.OPEN;
            case Standing.Confirmed _ -> State.CONFIRMED;
            case Standing.Dropped _ -> State.DROPPED;
            case Standing.Merged _, Standing.Divided _, Standing.Withdrawn _ ->
                    throw new IllegalArgumentException(
                            "no longer part of the review: " + proposal.id());
        };
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Waits for a person and the engine is unsure of it.
    public boolean isUnsure() {
        return isOpen() && !sure;
    }

    /// Whether the engine is unsure of a part of it.
    public boolean doubts(Doubt.Part part) {
        return isOpen() && doubts.stream().anyMatch(doubt -> doubt.part() == part);
    }

    /// Says more than its title.
    public boolean saysMore() {
        return !content.equals(title) && !PlainText.of(content).equals(PlainText.of(title) + ".");
    }
}
