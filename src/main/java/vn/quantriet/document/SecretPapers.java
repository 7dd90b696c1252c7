package vn.quantriet.document;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;

/// Refuses papers that bear a mark of secrecy: neither text nor original is kept, nor anything that tells what it is about.
@Component
class SecretPapers {

    private final Files files;
    private final ReadingRepository readings;
    private final RecognitionRepository recognitions;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    SecretPapers(
            Files files,
            ReadingRepository readings,
            RecognitionRepository recognitions,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.files = files;
        this.readings = readings;
        this.recognitions = recognitions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the text told that it is one, and it is gone.
    boolean refuses(DocumentId document, String text) {
        boolean secret = SecrecyMark.of(text).isPresent();
        if (secret) {
            files.erase(new FileId(readings.file(document)));
            recognitions.forget(document);
            readings.addSecret(document, clock.instant());
            events.publishEvent(new SecretFound(document));
            audit.record(Audit.Entry.of("document.secret_refused", "document:" + document));
            events.publishEvent(new SecretRefused(document));
        }
        return secret;
    }
}
