package vn.quantriet.portal;

import static vn.quantriet.kernel.Permission.PUBLISH_DOCUMENTS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.ReadingState;
import vn.quantriet.document.Transcript;
import vn.quantriet.document.Transcripts;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Publishes papers of the own unit's register and takes them back (công bố, gỡ).
@Service
@Transactional
public class Publications {

    private static final String PDF = "application/pdf";
    private static final int LONGEST_REASON = 1000;

    private final PublicationRepository publications;
    private final Sites sites;
    private final StandRepository stand;
    private final Transcripts transcripts;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    Publications(
            PublicationRepository publications,
            Sites sites,
            StandRepository stand,
            Transcripts transcripts,
            Files files,
            Audit audit,
            Clock clock) {
        this.publications = publications;
        this.sites = sites;
        this.stand = stand;
        this.transcripts = transcripts;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was published by the viewer's unit, the last first.
    @Transactional(readOnly = true)
    Paged<PublicationLine> lines(Viewer viewer, Paging paging) {
        viewer.require(PUBLISH_DOCUMENTS);
        return new Paged<>(
                publications.lines(viewer.unit(), paging.limit(), paging.offset()),
                publications.count(viewer.unit()),
                paging);
    }

    @Transactional(readOnly = true)
    PublicationDetail detail(DocumentId document, Viewer viewer) {
        var paper = paper(document, viewer);
        var edition = publications.edition(document);
        return new PublicationDetail(
                paper.line(),
                sites.of(viewer).orElse(null),
                publications.publicId(document).orElse(""),
                edition.orElse(null),
                edition.filter(last -> !last.isLike(copy(paper, last))).isPresent(),
                Cautions.of(paper),
                paper.line().state() == ReadingState.READABLE,
                Copied.of(paper, false, false).content(),
                publications.history(document));
    }

    /// Makes the copy that strangers see from the first day on, in place of an earlier one. Under a step that was sent before nothing
    /// happens.
    ///
    /// @param pdf made for the public, when that was chosen; nothing keeps the one of the last edition
    public void publish(
            DocumentId document,
            PublicationForm form,
            Optional<InputStreamSource> pdf,
            Viewer viewer) {
        var paper = paper(document, viewer);
        check(paper, form, viewer);
        var publication = publications.locked(paper.line());
        if (publications.exists(form.id())) {
            return;
        }
        var last = publications.edition(document);
        int number = last.map(Edition::number).orElse(0);
        if (number != form.seenNumber()) {
            throw new PortalRefused(PortalRefused.Reason.CHANGED_MEANWHILE);
        }
        var edition = edition(paper, form, file(paper, form, pdf, last));
        publications.add(publication, edition, number + 1, viewer, clock.instant());
        publications.cite(edition.id(), paper.citations());
        stand.move(clock.instant());
        audit.record(
                Audit.Entry.of("publication.published", "document:" + document)
                        .detail("edition %d %s".formatted(number + 1, edition.attachment())));
    }

    /// Takes the last edition back; its address says so from now on. Twice changes nothing.
    public void withdraw(DocumentId document, String typed, Viewer viewer) {
        paper(document, viewer);
        var reason = Prose.of(typed);
        if (reason.isEmpty()) {
            throw new PortalRefused(PortalRefused.Reason.NO_REASON);
        }
        var edition =
                publications
                        .edition(document)
                        .orElseThrow(() -> new PortalRefused(PortalRefused.Reason.NOT_PUBLISHED));
        withdraw(document, edition, Prose.cut(reason, LONGEST_REASON), viewer);
    }

    /// The program itself takes back what turned out to be secret, and keeps nothing of it.
    void withdrawSecret(DocumentId document) {
        publications
                .edition(document)
                .ifPresent(edition -> {
                    withdraw(document, edition, "MẬT", null);
                    publications.empty(document).stream().map(FileId::new).forEach(files::erase);
                });
    }

    private void withdraw(
            DocumentId document, Edition edition, String reason, @Nullable Viewer by) {
        publications.withdraw(edition.id(), reason, LocalDate.now(clock), by, clock.instant());
        stand.move(clock.instant());
        audit.record(
                Audit.Entry.of("publication.withdrawn", "document:" + document)
                        .detail("edition " + edition.number()));
    }

    private Transcript paper(DocumentId document, Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        return transcripts.of(document, viewer);
    }

    private void check(Transcript paper, PublicationForm form, Viewer viewer) {
        sites.own(viewer);
        if (paper.line().state() != ReadingState.READABLE) {
            throw new PortalRefused(PortalRefused.Reason.NOT_READ);
        }
        if (Cautions.of(paper).asksForConfirmation() && !form.isConfirmed()) {
            throw new PortalRefused(PortalRefused.Reason.NOT_CONFIRMED);
        }
        var until = form.visibleUntil();
        if (until != null && until.isBefore(from(form))) {
            throw new PortalRefused(PortalRefused.Reason.UNTIL_BEFORE_FROM);
        }
    }

    private LocalDate from(PublicationForm form) {
        var from = form.visibleFrom();
        return from == null ? LocalDate.now(clock) : from;
    }

    private NewEdition edition(Transcript paper, PublicationForm form, @Nullable UUID file) {
        return new NewEdition(
                form.id(),
                form.title(),
                form.summary(),
                Copied.of(paper, form.showsSigner(), form.showsRecipients()),
                form.showsSigner(),
                form.showsRecipients(),
                form.wanted(),
                file,
                from(form),
                form.visibleUntil());
    }

    private static Copied copy(Transcript paper, Edition like) {
        return Copied.of(paper, like.showsSigner(), like.showsRecipients());
    }

    private @Nullable UUID file(
            Transcript paper,
            PublicationForm form,
            Optional<InputStreamSource> pdf,
            Optional<Edition> last) {
        return switch (form.wanted()) {
            case NONE -> null;
            case ORIGINAL -> paper.original().id().value();
            case PDF ->
                    pdf.map(this::store)
                            .or(() -> formerPdf(last))
                            .orElseThrow(() -> new PortalRefused(PortalRefused.Reason.NO_PDF));
        };
    }

    private static Optional<UUID> formerPdf(Optional<Edition> last) {
        return last.filter(edition -> edition.attachment() == Attachment.PDF).map(Edition::file);
    }

    private UUID store(InputStreamSource pdf) {
        try (InputStream content = pdf.getInputStream()) {
            var kept = files.store(content, "cong-bo.pdf");
            if (!kept.mediaType().equals(PDF)) {
                throw new PortalRefused(PortalRefused.Reason.NOT_A_PDF);
            }
            return kept.id().value();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
