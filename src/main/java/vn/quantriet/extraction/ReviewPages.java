package vn.quantriet.extraction;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Puts together what the pages of a review show.
@Service
@Transactional(readOnly = true)
class ReviewPages {

    private final Steps steps;
    private final Documents documents;
    private final ReviewRepository reviews;
    private final ProposalRepository proposals;
    private final UnderstoodRepository readings;
    private final Readings reader;

    ReviewPages(
            Steps steps,
            Documents documents,
            ReviewRepository reviews,
            ProposalRepository proposals,
            UnderstoodRepository readings,
            Readings reader) {
        this.steps = steps;
        this.documents = documents;
        this.reviews = reviews;
        this.proposals = proposals;
        this.readings = readings;
        this.reader = reader;
    }

    ReviewPage page(DocumentId document, Order order, @Nullable Passage selected, Viewer viewer) {
        var review = steps.seen(document, viewer);
        var text = readings.text(document).orElseGet(() -> documents.text(document));
        var sections = readings.sections(document);
        var cards = cards(document);
        return new ReviewPage(
                documents.line(document, viewer),
                path(document),
                TextLine.of(text, sections, selected),
                sections,
                groups(cards, order),
                readings.fields(document),
                readings.citations(document),
                readings.duties(document),
                ReviewProgress.of(cards, review.isFinished()),
                readings.failedAt(document).orElse(null),
                reader.isOutdated(document),
                undoable(document, viewer));
    }

    /// What the document asks for, to one who sees the document. Guesses are for reviewers only.
    AskedWork asked(DocumentId document, Viewer viewer) {
        var line = documents.line(document, viewer);
        var review = reviews.find(document);
        boolean mayReview = review.filter(found -> found.opensTo(viewer)).isPresent();
        var cards = cards(document);
        return new AskedWork(
                line,
                cards.stream()
                        .filter(card -> mayReview || card.state() == ProposalCard.State.CONFIRMED)
                        .toList(),
                ReviewProgress.of(cards, review.filter(Review::isFinished).isPresent()),
                mayReview);
    }

    /// Unfinished reviews of the unit that the viewer acts for, the oldest first.
    List<Review> waiting(Viewer viewer, int limit) {
        return reviews.unfinishedOf(viewer.unit(), limit);
    }

    /// In which order the proposals stand.
    enum Order {
        UNSURE,
        TEXT
    }

    ProposalCard card(DocumentId document, ProposalId id, Viewer viewer) {
        return ProposalCard.of(proposal(document, id, viewer));
    }

    /// For what is not shown but looked up beside it.
    void require(DocumentId document, Viewer viewer) {
        steps.seen(document, viewer);
    }

    ReviewProgress progress(DocumentId document, Viewer viewer) {
        var review = steps.seen(document, viewer);
        return proposals.progress(document, review.isFinished());
    }

    /// From the first revision to the last.
    List<Revision> history(DocumentId document, ProposalId id, Viewer viewer) {
        return proposals.history(proposal(document, id, viewer).id());
    }

    CitationLine citation(DocumentId document, UUID id, Viewer viewer) {
        steps.seen(document, viewer);
        return readings.citation(document, id).orElseThrow(() -> new NotFound(id));
    }

    DutyLine duty(DocumentId document, UUID id, Viewer viewer) {
        steps.seen(document, viewer);
        return readings.duty(document, id).orElseThrow(() -> new NotFound(id));
    }

    private Proposal proposal(DocumentId document, ProposalId id, Viewer viewer) {
        steps.seen(document, viewer);
        return proposals
                .find(id)
                .filter(found -> found.document().equals(document))
                .filter(found -> found.standing().counts())
                .orElseThrow(() -> new NotFound(id));
    }

    private static List<CardGroup> groups(List<ProposalCard> cards, Order order) {
        if (order == Order.TEXT) {
            return List.of(new CardGroup("", cards));
        }
        return Stream.of(
                        group("unsure", cards, ProposalCard::isUnsure),
                        group("sure", cards, card -> card.isOpen() && !card.isUnsure()),
                        group("settled", cards, card -> !card.isOpen()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
    }

    private static CardGroup group(
            String name, List<ProposalCard> cards, Predicate<ProposalCard> which) {
        return new CardGroup("extraction.group." + name, cards.stream().filter(which).toList());
    }

    private List<ProposalCard> cards(DocumentId document) {
        return proposals.of(document).stream()
                .filter(proposal -> proposal.standing().counts())
                .map(ProposalCard::of)
                .toList();
    }

    /// The viewer's last step that can be taken back.
    @Nullable Deed undoable(DocumentId document, Viewer viewer) {
        return reviews.standing(document, viewer.account(), 50).stream()
                .map(Step::deed)
                .filter(Deed::undoable)
                .findFirst()
                .orElse(null);
    }

    static String path(DocumentId document) {
        return "/documents/" + document + "/review";
    }
}
