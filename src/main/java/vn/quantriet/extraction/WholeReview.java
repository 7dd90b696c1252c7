package vn.quantriet.extraction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.extraction.Reviews.Sighted;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// A review from beginning to end in one go, in the name of somebody who has read it all: for samples.
@Service
@Transactional
public class WholeReview {

    private final Reviews reviews;
    private final ReviewRepository found;
    private final ProposalRepository proposals;

    WholeReview(Reviews reviews, ReviewRepository found, ProposalRepository proposals) {
        this.reviews = reviews;
        this.found = found;
        this.proposals = proposals;
    }

    /// Whether the engine has read the document and its review can begin.
    @Transactional(readOnly = true)
    public boolean canBegin(DocumentId document) {
        return found.find(document).isPresent() && !proposals.of(document).isEmpty();
    }

    /// Confirms every proposal as it stands and ends the review.
    public void finish(DocumentId document, Viewer viewer) {
        for (var proposal : proposals.of(document)) {
            if (proposal.isOpen()) {
                var sighted = new Sighted(proposal.id(), proposal.now().version());
                reviews.confirm(document, sighted, Uuid7.next(), viewer);
            }
        }
        reviews.finish(document, Uuid7.next(), viewer);
    }
}
