package vn.quantriet.extraction;

import java.util.List;
import vn.quantriet.document.DocumentLine;

/// What a document asks for, as its tab "Nhiệm vụ" shows it.
///
/// @param cards all for reviewers; for others the confirmed ones
/// @param mayReview whether the viewer may open the review
public record AskedWork(
        DocumentLine document,
        List<ProposalCard> cards,
        ReviewProgress progress,
        boolean mayReview) {

    public AskedWork {
        cards = List.copyOf(cards);
    }

    /// The page "Rà soát".
    public String review() {
        return ReviewPages.path(document.id());
    }
}
