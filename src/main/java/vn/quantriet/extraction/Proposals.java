package vn.quantriet.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// What the rest of the system may know of proposals: those that a person has confirmed.
@Service
@Transactional(readOnly = true)
public class Proposals {

    private final ProposalRepository proposals;
    private final ReviewRepository reviews;
    private final Documents documents;

    Proposals(ProposalRepository proposals, ReviewRepository reviews, Documents documents) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.documents = documents;
    }

    /// The confirmed proposals of a document that the viewer sees, in the order of its text.
    public List<ConfirmedProposal> confirmedOf(DocumentId document, Viewer viewer) {
        requireSeen(document, viewer);
        return confirmedOf(document);
    }

    /// The same, whoever asks: for listeners, and modules that checked the right themselves.
    public List<ConfirmedProposal> confirmedOf(DocumentId document) {
        var confirmed = proposals.of(document).stream().filter(Proposal::isConfirmed).toList();
        return IntStream.range(0, confirmed.size())
                .mapToObj(order -> leaving(confirmed.get(order), order))
                .toList();
    }

    /// Whether the review of the document was finished, and not opened again since.
    public boolean isReviewed(DocumentId document) {
        return reviews.find(document).filter(review -> review.completion() != null).isPresent();
    }

    /// One confirmed proposal of a document that the viewer sees.
    public Optional<ConfirmedProposal> find(ProposalId id, Viewer viewer) {
        return proposals
                .find(id)
                .filter(Proposal::isConfirmed)
                .flatMap(proposal ->
                        confirmedOf(proposal.document(), viewer).stream()
                                .filter(confirmed -> confirmed.id().equals(id))
                                .findFirst());
    }

    private void requireSeen(DocumentId document, Viewer viewer) {
        if (documents.find(document, viewer).isEmpty()) {
            throw new NotFound(document);
        }
    }

    private static ConfirmedProposal leaving(Proposal proposal, int order) {
        var wording = proposal.wording();
        return new ConfirmedProposal(
                proposal.id(),
                proposal.document(),
                wording.path(),
                wording.title(),
                wording.content(),
                wording.leads(),
                wording.coordinators(),
                wording.deadline(),
                wording.quantities(),
                wording.passage(),
                order);
    }
}
