package vn.quantriet.document;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.PageText;

/// Makes the text of a document out of its pages, as they were recognised and corrected.
@Component
@Transactional
class RecognisedTexts {

    private final RecognitionRepository recognitions;
    private final ReadingRepository readings;
    private final SecretPapers secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecognisedTexts(
            RecognitionRepository recognitions,
            ReadingRepository readings,
            SecretPapers secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recognitions = recognitions;
        this.readings = readings;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /// A page was read. A mark of secrecy at the head of the first one ends it all.
    void keep(DocumentId document, int page, PageText text) {
        boolean secret =
                page == 1
                        && text instanceof PageText.Recognised read
                        && secrets.refuses(document, read.text());
        if (!secret) {
            recognitions.addPage(document, page, text, clock.instant());
        }
    }

    /// All pages were read.
    void finish(DocumentId document) {
        recognitions.lock(document);
        var outcome = text(document).isBlank() ? Scan.Stage.NOTHING : Scan.Stage.DONE;
        if (recognitions.end(document, outcome, "", clock.instant())
                && outcome == Scan.Stage.DONE) {
            renew(document);
        }
    }

    /// The text of the document becomes that of its pages, and whoever reads documents reads it again.
    void renew(DocumentId document) {
        var text = text(document);
        if (!secrets.refuses(document, text)) {
            readings.recognised(document, text, clock.instant());
            events.publishEvent(new DocumentFiled(document, readings.unit(document)));
        }
    }

    private String text(DocumentId document) {
        return String.join("\n\n", recognitions.texts(document));
    }
}
