package vn.quantriet.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Has documents read and keeps what was understood.
///
/// Reading the same text again with the same engine changes nothing; a corrected text or a newer engine brings in what is
/// new and leaves what a person touched.
@Service
@Transactional
class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final Reader reader;
    private final Documents documents;
    private final UnderstoodRepository readings;
    private final ReviewRepository reviews;
    private final ProposalRepository proposals;
    private final Steps steps;
    private final CitationHandover citations;
    private final Clock clock;

    Readings(
            Reader reader,
            Documents documents,
            UnderstoodRepository readings,
            ReviewRepository reviews,
            ProposalRepository proposals,
            Steps steps,
            CitationHandover citations,
            Clock clock) {
        this.reader = reader;
        this.documents = documents;
        this.readings = readings;
        this.reviews = reviews;
        this.proposals = proposals;
        this.steps = steps;
        this.citations = citations;
        this.clock = clock;
    }

    /// Opens the review of a document and reads it.
    void read(DocumentId document, UnitId unit) {
        reviews.open(document, unit, clock.instant());
        reviews.lock(document).ifPresent(this::read);
    }

    /// A reviewer wants it read again.
    void reread(DocumentId document, UUID step, Viewer viewer) {
        steps.takeAnyhow(step, Deed.REREAD, document, viewer, (review, taken) -> read(review));
    }

    /// Whether the text was corrected, or a newer engine came, since it was read.
    @Transactional(readOnly = true)
    boolean isOutdated(DocumentId document) {
        return readings.last(document)
                .map(last -> !isOf(last, documents.text(document)))
                .orElse(false);
    }

    private boolean isOf(UnderstoodRepository.Last last, String text) {
        return last.engine().equals(reader.version()) && last.digest().equals(digest(text));
    }

    private void read(Review review) {
        var text = documents.text(review.document());
        var last = readings.last(review.document());
        if (text.isBlank() || last.isPresent() && isOf(last.get(), text)) {
            return;
        }
        try {
            keep(review, text, reader.read(text));
        } catch (UnreadText failure) {
            LOG.warn("Could not read document {}", review.document(), failure);
            readings.fail(review.document(), failure.reason(), clock.instant());
        }
    }

    private void keep(Review review, String text, Understood understood) {
        var document = review.document();
        var at = clock.instant();
        readings.text(document).ifPresent(before -> relocate(document, before, text));
        readings.add(document, reader.version(), digest(text), text, at);
        readings.replaceSections(document, understood.sections());
        readings.replaceFields(document, understood.fields());
        readings.replaceCitations(document, understood.citations());
        readings.replaceDuties(document, understood.duties());
        citations.handOver(document);
        if (!review.isFinished()) {
            reconcile(document, text, understood.proposals(), at);
        }
        documents.describe(document, understood.description());
    }

    private void relocate(DocumentId document, String before, String text) {
        if (!before.equals(text)) {
            var relocation = new Relocation(before, text);
            var moved =
                    proposals.of(document).stream()
                            .filter(proposal -> moves(proposal, relocation))
                            .map(proposal ->
                                    proposal.moveTo(relocation.move(proposal.wording().passage())))
                            .toList();
            proposals.revise(moved, text);
        }
    }

    private static boolean moves(Proposal proposal, Relocation relocation) {
        var passage = proposal.wording().passage();
        return !relocation.move(passage).equals(passage);
    }

    private void reconcile(DocumentId document, String text, List<Part> read, Instant at) {
        var outcome = Reconciliation.of(document, proposals.of(document), read, at);
        proposals.add(outcome.added());
        proposals.revise(outcome.added(), text);
        proposals.revise(outcome.revised(), text);
    }

    private static String digest(String text) {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
