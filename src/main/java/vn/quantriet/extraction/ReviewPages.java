package vn.quantriet.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    ReviewPage page(DocumentId document, Order order, Portion portion, Viewer viewer) {
        var review = steps.seen(document, viewer);
        var sections = readings.sections(document);
        var cards = cards(document);
        var lines = lines(document, sections, portion.passage());
        var shown = portion.of(lines);
        return new ReviewPage(
                documents.line(document, viewer),
                documents.isPictured(document, viewer),
                path(document),
                shown,
                lines.size() - shown.size(),
                shown.size() < lines.size() ? List.of() : sections,
                groups(cards, order, portion),
                readings.fields(document),
                readings.citations(document),
                readings.duties(document),
                ReviewProgress.of(cards, review.isFinished()),
                readings.failedAt(document).orElse(null),
                reader.isOutdated(document),
                undoable(document, viewer));
    }

    /// The text from a line on.
    List<TextLine> lines(DocumentId document, int from, Viewer viewer) {
        steps.seen(document, viewer);
        var lines = lines(document, readings.sections(document), null);
        return lines.subList(Math.clamp(from, 0, lines.size()), lines.size());
    }

    List<SectionLine> sections(DocumentId document, Viewer viewer) {
        steps.seen(document, viewer);
        return readings.sections(document);
    }

    /// Those of the proposals that are still part of the review, in the order asked for.
    List<ProposalCard> cards(DocumentId document, List<ProposalId> ids, Viewer viewer) {
        steps.seen(document, viewer);
        var found =
                proposals.find(ids).stream()
                        .filter(proposal -> proposal.document().equals(document))
                        .filter(proposal -> proposal.standing().counts())
                        .collect(Collectors.toMap(Proposal::id, ProposalCard::of));
        return ids.stream().distinct().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private List<TextLine> lines(
            DocumentId document, List<SectionLine> sections, @Nullable Passage selected) {
        var text = readings.text(document).orElseGet(() -> documents.text(document));
        return TextLine.of(text, sections, selected);
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

    private static List<CardGroup> groups(List<ProposalCard> cards, Order order, Portion portion) {
        if (order == Order.TEXT) {
            return List.of(CardGroup.of("", cards, portion.of(cards.stream())));
        }
        var byGroup = new LinkedHashMap<String, List<ProposalCard>>();
        byGroup.put("unsure", only(cards, ProposalCard::isUnsure));
        byGroup.put("sure", only(cards, card -> card.isOpen() && !card.isUnsure()));
        byGroup.put("settled", only(cards, card -> !card.isOpen()));
        var atOnce = portion.of(byGroup.values().stream().flatMap(List::stream));
        return byGroup.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group ->
                        CardGroup.of(
                                "extraction.group." + group.getKey(), group.getValue(), atOnce))
                .toList();
    }

    private static List<ProposalCard> only(
            List<ProposalCard> cards, Predicate<ProposalCard> which) {
        return cards.stream().filter(which).toList();
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
