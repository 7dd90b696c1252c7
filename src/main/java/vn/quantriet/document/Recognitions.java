package vn.quantriet.document;

import java.text.Normalizer;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.Scans;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Recognition of scans, always through the viewer: who sees a document sees its pages; who keeps the register that it stands in
/// starts and stops recognition and corrects what it read.
@Service
@Transactional
class Recognitions {

    private final Documents documents;
    private final RecognitionRepository recognitions;
    private final RecognisedTexts texts;
    private final Layouts layouts;
    private final Scans scans;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Recognitions(
            Documents documents,
            RecognitionRepository recognitions,
            RecognisedTexts texts,
            Layouts layouts,
            Scans scans,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.documents = documents;
        this.recognitions = recognitions;
        this.texts = texts;
        this.layouts = layouts;
        this.scans = scans;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Scan scan(DocumentId id, Viewer viewer) {
        var line = documents.line(id, viewer);
        boolean ready = scans.isReady();
        boolean mayAsk = Register.keeps(viewer, line);
        return recognitions
                .standing(id)
                .map(now ->
                        new Scan(
                                now.stage(), now.read(), now.pages(), now.garbled(), ready, mayAsk))
                .orElseGet(() -> new Scan(Scan.Stage.NONE, 0, 0, false, ready, false));
    }

    /// Asking twice changes nothing.
    void ask(DocumentId id, Viewer viewer) {
        kept(id, viewer);
        if (!scans.isReady()) {
            throw new DocumentRefused(DocumentRefused.Reason.NO_RECOGNITION, Scans.packages());
        }
        recognitions.forgetBlankPages(id);
        if (recognitions.ask(id, viewer.name(), clock.instant())) {
            audit.record(Audit.Entry.of("document.recognition_asked", "document:" + id));
            events.publishEvent(new RecognitionAsked(id));
        }
    }

    /// The page that is being read is the last one; what was read stays.
    void cancel(DocumentId id, Viewer viewer) {
        kept(id, viewer);
        if (recognitions.end(id, Scan.Stage.CANCELLED, viewer.name(), clock.instant())) {
            audit.record(Audit.Entry.of("document.recognition_cancelled", "document:" + id));
        }
    }

    @Transactional(readOnly = true)
    ScanPage page(DocumentId id, int page, Viewer viewer) {
        documents.line(id, viewer);
        return recognitions
                .page(id, page)
                .or(() -> layouts.page(id, page))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Refused when somebody else corrected the page after the viewer opened it.
    ///
    /// @param seen how many corrections there were then
    void correct(DocumentId id, int number, String content, int seen, Viewer viewer) {
        kept(id, viewer);
        recognitions.lock(id);
        var page = recognitions.page(id, number).orElseThrow(() -> new NotFound(id));
        var text =
                Normalizer.normalize(
                                content.replace("\r", "").replace("\0", ""), Normalizer.Form.NFC)
                        .strip();
        if (text.equals(page.content())) {
            return;
        }
        if (page.corrections() != seen) {
            throw new DocumentRefused(
                    DocumentRefused.Reason.PAGE_CHANGED, String.valueOf(page.corrector()));
        }
        recognitions.correct(id, page, text, viewer, clock.instant());
        audit.record(
                Audit.Entry.of("document.page_corrected", "document:" + id)
                        .detail("page " + number));
        if (recognitions.standing(id).filter(now -> now.stage() == Scan.Stage.DONE).isPresent()) {
            texts.renew(id);
        }
    }

    private void kept(DocumentId id, Viewer viewer) {
        if (!Register.keeps(viewer, documents.line(id, viewer))) {
            throw new NotFound(id);
        }
    }
}
