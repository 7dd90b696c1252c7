package vn.quantriet.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// What reviewers may do with the proposals of a document.
///
/// Every deed is a step with an identifier of the browser's: taken once, undone as one.
@Service
@Transactional
class Reviews {

    private static final Certainty ADDED = Certainty.unsure(Doubt.Part.WHOLE, "added");

    private final Steps steps;
    private final ReviewRepository reviews;
    private final ProposalRepository proposals;
    private final UnderstoodRepository readings;
    private final CitationHandover citations;
    private final ApplicationEventPublisher events;

    Reviews(
            Steps steps,
            ReviewRepository reviews,
            ProposalRepository proposals,
            UnderstoodRepository readings,
            CitationHandover citations,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.reviews = reviews;
        this.proposals = proposals;
        this.readings = readings;
        this.citations = citations;
        this.events = events;
    }

    /// A proposal and the version of it that the reviewer looked at.
    record Sighted(ProposalId id, int version) {}

    void confirm(DocumentId document, Sighted sighted, UUID step, Viewer viewer) {
        change(
                document,
                sighted,
                Deed.CONFIRMED,
                step,
                viewer,
                (found, taken) -> found.confirm(taken));
    }

    /// @param confirm whether the new words are confirmed as well
    void correct(
            DocumentId document,
            Sighted sighted,
            Wording words,
            boolean confirm,
            UUID step,
            Viewer viewer) {
        change(
                document,
                sighted,
                Deed.CORRECTED,
                step,
                viewer,
                (found, taken) -> found.correct(words, confirm, taken));
    }

    void drop(DocumentId document, Sighted sighted, String reason, UUID step, Viewer viewer) {
        var stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw new ReviewRefused(ReviewRefused.Reason.NO_REASON);
        }
        change(
                document,
                sighted,
                Deed.DROPPED,
                step,
                viewer,
                (found, taken) -> found.drop(stripped, taken));
    }

    /// Takes back a confirmation or a dropping.
    void reopen(DocumentId document, Sighted sighted, UUID step, Viewer viewer) {
        change(
                document,
                sighted,
                Deed.REOPENED,
                step,
                viewer,
                (found, taken) -> found.reopen(taken));
    }

    /// Confirms in one step all that the engine was sure of and nobody has touched.
    void confirmSure(DocumentId document, UUID step, Viewer viewer) {
        steps.take(
                step,
                Deed.CONFIRMED_SURE,
                document,
                viewer,
                (review, taken) -> {
                    var sure =
                            proposals.of(document).stream()
                                    .filter(proposal ->
                                            proposal.isOpen()
                                                    && proposal.now().certainty().isSure())
                                    .map(proposal -> proposal.confirm(taken))
                                    .toList();
                    proposals.revise(sure, text(document));
                });
    }

    /// Divides a proposal; `cut` tells how. The parts wait for a person.
    void divide(DocumentId document, Sighted sighted, Cut cut, UUID step, Viewer viewer) {
        steps.take(
                step,
                Deed.DIVIDED,
                document,
                viewer,
                (review, taken) -> {
                    var text = text(document);
                    var whole = current(document, sighted);
                    var parts =
                            cut.of(new Division(whole.wording(), text)).stream()
                                    .map(part -> born(whole, part, taken))
                                    .toList();
                    proposals.add(parts);
                    proposals.revise(with(parts, whole.divide(taken)), text);
                });
    }

    /// Joins proposals into the first of them in the order of the text.
    ProposalId join(DocumentId document, Collection<Sighted> sighted, UUID step, Viewer viewer) {
        var first = new ArrayList<ProposalId>();
        steps.take(
                step,
                Deed.JOINED,
                document,
                viewer,
                (review, taken) -> first.add(join(document, sighted, taken)));
        return first.isEmpty() ? sighted.iterator().next().id() : first.getFirst();
    }

    private ProposalId join(DocumentId document, Collection<Sighted> sighted, Step taken) {
        var all =
                sighted.stream()
                        .distinct()
                        .map(one -> current(document, one))
                        .sorted(Comparator.comparingInt(one -> one.wording().passage().start()))
                        .toList();
        if (all.size() < 2) {
            throw new ReviewRefused(ReviewRefused.Reason.TOO_FEW);
        }
        var joined = new Joining(all.stream().map(Proposal::wording).toList()).joined();
        var first = all.getFirst();
        var others = all.stream().skip(1).map(other -> other.mergeInto(first.id(), taken)).toList();
        proposals.revise(
                with(others, first.takeIn(joined.wording(), joined.certainty(), taken)),
                text(document));
        return first.id();
    }

    /// Adds a proposal that rests on selected words of the text.
    ProposalId add(DocumentId document, Passage selected, UUID step, Viewer viewer) {
        var born = new ArrayList<Proposal>();
        steps.take(
                step,
                Deed.ADDED,
                document,
                viewer,
                (review, taken) -> {
                    var text = text(document);
                    var wording = wording(document, selected, text);
                    born.add(
                            Proposal.first(
                                    document, null, wording, ADDED, step, taken.by(), taken.at()));
                    proposals.add(born);
                    proposals.revise(born, text);
                });
        return born.stream()
                .map(Proposal::id)
                .findFirst()
                .orElseGet(() -> proposals.writtenBy(step).getFirst().id());
    }

    private Wording wording(DocumentId document, Passage selected, String text) {
        var content = PlainText.of(text, selected).toString();
        if (content.isEmpty() || selected.end() > text.codePointCount(0, text.length())) {
            throw new ReviewRefused(ReviewRefused.Reason.BAD_PASSAGE);
        }
        return new Wording(
                readings.sectionAt(document, selected.start()).orElse(""),
                Sentences.title(content),
                content,
                List.of(),
                List.of(),
                new Deadline.Unspecified(),
                List.of(),
                selected);
    }

    /// Takes back the viewer's last step in this review that can be taken back.
    Deed undo(DocumentId document, UUID step, Viewer viewer) {
        var undone = new ArrayList<Deed>();
        steps.take(
                step,
                Deed.UNDONE,
                document,
                viewer,
                (review, taken) -> undone.add(undo(document, taken, viewer)));
        return undone.isEmpty() ? Deed.UNDONE : undone.getFirst();
    }

    private Deed undo(DocumentId document, Step taken, Viewer viewer) {
        var last =
                reviews.standing(document, viewer.account(), 50).stream()
                        .filter(step -> step.deed().undoable())
                        .findFirst()
                        .orElseThrow(() -> new ReviewRefused(ReviewRefused.Reason.NOTHING_TO_UNDO));
        var restored =
                proposals.writtenBy(last.id()).stream()
                        .map(written -> restored(written, taken))
                        .toList();
        reviews.undo(last.id(), taken.id());
        proposals.revise(restored, text(document));
        if (last.deed() == Deed.RULED) {
            citations.handOver(document);
        }
        return last.deed();
    }

    private Proposal restored(Proposal written, Step taken) {
        var now = proposals.find(written.id()).orElseThrow();
        if (now.now().version() != written.now().version()) {
            throw new ReviewRefused(
                    ReviewRefused.Reason.CHANGED_SINCE,
                    now.wording().title(),
                    now.now().by().name());
        }
        return proposals
                .revision(now.id(), now.now().version() - 1)
                .map(earlier -> now.restore(earlier, taken))
                .orElseGet(() -> now.withdraw(taken));
    }

    /// Ends the review: nothing is open any more, and what was confirmed goes on to the plan.
    void finish(DocumentId document, UUID step, Viewer viewer) {
        steps.take(
                step,
                Deed.FINISHED,
                document,
                viewer,
                (review, taken) -> {
                    long open = proposals.of(document).stream().filter(Proposal::isOpen).count();
                    if (open > 0) {
                        throw new ReviewRefused(ReviewRefused.Reason.OPEN_LEFT, open);
                    }
                    reviews.finish(taken.id(), document);
                    events.publishEvent(
                            new ProposalConfirmed(document, review.unit(), viewer.account()));
                });
    }

    /// Opens a finished review again.
    void resume(DocumentId document, UUID step, Viewer viewer) {
        steps.takeAnyhow(
                step,
                Deed.RESUMED,
                document,
                viewer,
                (review, taken) -> {
                    var completion = review.completion();
                    if (completion == null) {
                        throw new ReviewRefused(ReviewRefused.Reason.NOT_FINISHED);
                    }
                    reviews.reopen(completion, taken.id());
                });
    }

    private void change(
            DocumentId document,
            Sighted sighted,
            Deed deed,
            UUID step,
            Viewer viewer,
            Change change) {
        steps.take(
                step,
                deed,
                document,
                viewer,
                (review, taken) -> {
                    var changed = change.of(current(document, sighted), taken);
                    proposals.revise(List.of(changed), text(document));
                });
    }

    /// What one step makes of one proposal.
    private interface Change {
        Proposal of(Proposal found, Step step);
    }

    /// The proposal, if it is of this document and still as the reviewer saw it.
    private Proposal current(DocumentId document, Sighted sighted) {
        var found =
                proposals
                        .find(sighted.id())
                        .filter(proposal -> proposal.document().equals(document))
                        .orElseThrow(() -> new NotFound(sighted.id()));
        if (found.now().version() != sighted.version()) {
            throw new StaleProposal(found);
        }
        return found;
    }

    private static Proposal born(Proposal whole, Part part, Step step) {
        return Proposal.first(
                whole.document(),
                whole.id(),
                part.wording(),
                part.certainty(),
                step.id(),
                step.by(),
                step.at());
    }

    private static List<Proposal> with(List<Proposal> some, Proposal another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private String text(DocumentId document) {
        return readings.text(document).orElseThrow(() -> new NotFound(document));
    }
}
