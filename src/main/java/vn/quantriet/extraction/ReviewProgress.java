package vn.quantriet.extraction;

import java.util.List;

/// How far the review of a document has come.
///
/// @param unsure how many of the open ones the engine is unsure of
/// @param finished whether somebody has ended the review
public record ReviewProgress(int confirmed, int dropped, int open, int unsure, boolean finished) {

    static ReviewProgress of(List<ProposalCard> cards, boolean finished) {
        return new ReviewProgress(
                count(cards, ProposalCard.State.CONFIRMED),
                count(cards, ProposalCard.State.DROPPED),
                count(cards, ProposalCard.State.OPEN),
                (int) cards.stream().filter(ProposalCard::isUnsure).count(),
                finished);
    }

    private static int count(List<ProposalCard> cards, ProposalCard.State state) {
        return (int) cards.stream().filter(card -> card.state() == state).count();
    }

    public int total() {
        return confirmed + dropped + open;
    }

    public int sure() {
        return open - unsure;
    }

    public boolean canFinish() {
        return open == 0 && !finished;
    }
}
