package vn.quantriet.extraction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;

/// One piece of work the text seems to ask for (nhiệm vụ đề xuất), as its last revision has it.
///
/// @param splitFrom the proposal it is a part of
record Proposal(ProposalId id, DocumentId document, @Nullable ProposalId splitFrom, Revision now) {

    static Proposal first(
            DocumentId document,
            @Nullable ProposalId splitFrom,
            Wording wording,
            Certainty certainty,
            @Nullable UUID step,
            Author by,
            Instant at) {
        var revision = new Revision(1, step, by, at, new Standing.Open(), wording, certainty);
        return new Proposal(ProposalId.next(), document, splitFrom, revision);
    }

    Wording wording() {
        return now.wording();
    }

    Standing standing() {
        return now.standing();
    }

    boolean isOpen() {
        return standing() instanceof Standing.Open;
    }

    boolean isConfirmed() {
        return standing() instanceof Standing.Confirmed;
    }

    /// No person has touched it yet.
    boolean isUntouched() {
        return !now.by().isPerson();
    }

    Proposal confirm(Step step) {
        requireCounted();
        return next(step, new Standing.Confirmed(), wording(), Certainty.SURE);
    }

    /// New words by a person. What was confirmed stays so.
    Proposal correct(Wording words, boolean confirm, Step step) {
        requireCounted();
        var standing = confirm ? new Standing.Confirmed() : standing();
        return next(step, standing, words, Certainty.SURE);
    }

    Proposal drop(String reason, Step step) {
        requireCounted();
        return next(step, new Standing.Dropped(reason), wording(), now.certainty());
    }

    Proposal reopen(Step step) {
        requireCounted();
        return next(step, new Standing.Open(), wording(), now.certainty());
    }

    Proposal divide(Step step) {
        requireCounted();
        return next(step, new Standing.Divided(), wording(), now.certainty());
    }

    Proposal mergeInto(ProposalId other, Step step) {
        requireCounted();
        return next(step, new Standing.Merged(other), wording(), now.certainty());
    }

    /// Takes in the words of others; a person looks at the whole again.
    Proposal takeIn(Wording joined, Certainty certainty, Step step) {
        requireCounted();
        return next(step, new Standing.Open(), joined, certainty);
    }

    Proposal withdraw(Step step) {
        return next(step, new Standing.Withdrawn(), wording(), now.certainty());
    }

    /// Stands again as in an earlier revision.
    Proposal restore(Revision earlier, Step step) {
        return next(step, earlier.standing(), earlier.wording(), earlier.certainty());
    }

    /// A later reading of the engine, for what no person has touched.
    Proposal reread(Wording words, Certainty certainty, Instant at) {
        var revision =
                new Revision(
                        now.version() + 1,
                        null,
                        Author.ENGINE,
                        at,
                        new Standing.Open(),
                        words,
                        certainty);
        return new Proposal(id, document, splitFrom, revision);
    }

    /// A later reading of the engine no longer sees it.
    Proposal fade(Instant at) {
        var revision =
                new Revision(
                        now.version() + 1,
                        null,
                        Author.ENGINE,
                        at,
                        new Standing.Withdrawn(),
                        wording(),
                        now.certainty());
        return new Proposal(id, document, splitFrom, revision);
    }

    /// The text was corrected and the passage is elsewhere now. Author, time and standing stay; what was done before can
    /// no longer be undone.
    Proposal moveTo(Passage place) {
        if (place.equals(wording().passage())) {
            return this;
        }
        var revision =
                new Revision(
                        now.version() + 1,
                        null,
                        now.by(),
                        now.at(),
                        standing(),
                        wording().at(place),
                        now.certainty());
        return new Proposal(id, document, splitFrom, revision);
    }

    private Proposal next(Step step, Standing standing, Wording wording, Certainty certainty) {
        var revision =
                new Revision(
                        now.version() + 1,
                        step.id(),
                        step.by(),
                        step.at(),
                        standing,
                        wording,
                        certainty);
        return new Proposal(id, document, splitFrom, revision);
    }

    private void requireCounted() {
        if (!standing().counts()) {
            throw new ReviewRefused(ReviewRefused.Reason.GONE);
        }
    }
}
