package vn.quantriet.document;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.Scans;
import vn.quantriet.file.Texts;

/// Reads the originals of registered papers in the background. What fails or is cut off is read again later.
@Component
class OriginalReader {

    private final Texts texts;
    private final Scans scans;
    private final ReadingRepository readings;
    private final RecognitionRepository recognitions;
    private final SecretPapers secrets;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OriginalReader(
            Texts texts,
            Scans scans,
            ReadingRepository readings,
            RecognitionRepository recognitions,
            SecretPapers secrets,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.texts = texts;
        this.scans = scans;
        this.readings = readings;
        this.recognitions = recognitions;
        this.secrets = secrets;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// Not within a transaction: a slow paper must not hold a connection.
    @Async
    @TransactionalEventListener
    void on(OriginalKept kept) {
        var document = kept.document();
        var file = readings.unread(document);
        if (file.isPresent()) {
            var text = texts.read(file.get());
            transactions.executeWithoutResult(_ -> keep(document, text));
        }
    }

    private void keep(DocumentId document, DocumentText text) {
        if (text instanceof DocumentText.Readable readable
                && secrets.refuses(document, readable.text())) {
            return;
        }
        boolean first = readings.add(document, text, clock.instant());
        if (first && text instanceof DocumentText.Readable) {
            events.publishEvent(new DocumentFiled(document, readings.unit(document)));
        }
        if (first && text instanceof DocumentText.Scan) {
            recognise(document);
        }
    }

    /// By itself, where there is a program that recognises; else a person starts it later.
    private void recognise(DocumentId document) {
        if (scans.isReady() && recognitions.ask(document, "", clock.instant())) {
            events.publishEvent(new RecognitionAsked(document));
        }
    }
}
