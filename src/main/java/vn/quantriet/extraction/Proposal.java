package vn.quantriet.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;

/// One piece of work the text seems to ask for (nhiệm vụ đề xuất), as its last revision has it.
///
/// @param splitFrom the proposal it is a part of
record Proposal(ProposalId id, DocumentId document, @Nullable ProposalId splitFrom, Revision now) {

    /// Who does it, when, by which step.
    record Deed(UUID step, Author by, Instant at) {}

    static Proposal first(
            DocumentId document,
            @Nullable ProposalId splitFrom,
            Wording wording,
            List<Doubt> doubts,
            @Nullable UUID step,
            Author by,
            Instant at) {
        var revision = new Revision(1, step, by, at, new Standing.Open(), wording, doubts);
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

    Proposal confirm(Deed deed) {
        requireCounted();
        return next(deed, new Standing.Confirmed(), wording(), List.of());
    }

    /// Correcting leaves it where it stands: what was confirmed stays so, since a person wrote the new words.
    Proposal correct(Wording words, Deed deed) {
        requireCounted();
        return next(deed, standing(), words, List.of());
    }

    Proposal drop(String reason, Deed deed) {
        requireCounted();
        return next(deed, new Standing.Dropped(reason), wording(), now.doubts());
    }

    Proposal reopen(Deed deed) {
        requireCounted();
        return next(deed, new Standing.Open(), wording(), now.doubts());
    }

    Proposal divide(Deed deed) {
        requireCounted();
        return next(deed, new Standing.Divided(), wording(), now.doubts());
    }

    Proposal mergeInto(ProposalId other, Deed deed) {
        requireCounted();
        return next(deed, new Standing.Merged(other), wording(), now.doubts());
    }

    /// Takes in the words of others; a person looks at the whole again.
    Proposal takeIn(Wording joined, List<Doubt> doubts, Deed deed) {
        requireCounted();
        return next(deed, new Standing.Open(), joined, doubts);
    }

    Proposal withdraw(Deed deed) {
        return next(deed, new Standing.Withdrawn(), wording(), now.doubts());
    }

    /// Stands again as in an earlier revision.
    Proposal restore(Revision earlier, Deed deed) {
        return next(deed, earlier.standing(), earlier.wording(), earlier.doubts());
    }

    /// A later reading of the engine, for what no person has touched.
    Proposal reread(Wording words, List<Doubt> doubts, Instant at) {
        var revision =
                new Revision(
                        now.version() + 1,
                        null,
                        Author.ENGINE,
                        at,
                        new Standing.Open(),
                        words,
                        doubts);
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
                        now.doubts());
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
                        now.doubts());
        return new Proposal(id, document, splitFrom, revision);
    }

    private Proposal next(Deed deed, Standing standing, Wording wording, List<Doubt> doubts) {
        var revision =
                new Revision(
                        now.version() + 1,
                        deed.step(),
                        deed.by(),
                        deed.at(),
                        standing,
                        wording,
                        doubts);
        return new Proposal(id, document, splitFrom, revision);
    }

    private void requireCounted() {
        if (!standing().counts()) {
            throw new ReviewRefused(ReviewRefused.Reason.GONE);
        }
    }
}
