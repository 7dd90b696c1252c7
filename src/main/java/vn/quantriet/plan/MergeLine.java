package vn.quantriet.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.ConfirmedProposal;

/// A proposal of a later paper beside the items of the running plan that are nearest to it.
///
/// @param decision nothing while it waits
/// @param changed the review says otherwise than when it was decided
/// @param undoable it can be taken back still
public record MergeLine(
        ConfirmedProposal proposal,
        StoredDeadline deadline,
        String digest,
        @Nullable MergeDecision decision,
        boolean changed,
        boolean undoable,
        List<Candidate> candidates) {

    /// An item of the plan that asks something near.
    ///
    /// @param fixed it was handed out
    /// @param likeness in percent
    /// @param pieces of the item's content, cut where it differs from the proposal
    public record Candidate(
            PlanItemId item, boolean fixed, Wording wording, int likeness, List<Piece> pieces) {

        public String id() {
            return item.toString();
        }
    }

    private static final int LIKELY = 40;

    public MergeLine {
        candidates = List.copyOf(candidates);
    }

    public boolean isOpen() {
        return decision == null || changed;
    }

    /// The one that may well ask the same; others only share words with it.
    public Optional<Candidate> nearest() {
        return candidates.stream().findFirst().filter(first -> first.likeness() >= LIKELY);
    }

    public String content() {
        return NewItem.wording(proposal).content();
    }
}
