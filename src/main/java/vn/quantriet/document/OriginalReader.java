package vn.quantriet.document;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.Files;
import vn.quantriet.file.Texts;
import vn.quantriet.kernel.Audit;

/// Reads the originals of registered papers in the background. What a stop of the program cuts off is read after the next start.
@Component
class OriginalReader {

    private final Texts texts;
    private final Files files;
    private final ReadingRepository readings;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    OriginalReader(
            Texts texts,
            Files files,
            ReadingRepository readings,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.texts = texts;
        this.files = files;
        this.readings = readings;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
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
        if (text instanceof DocumentText.Readable(String content)
                && SecrecyMark.of(content).isPresent()) {
            refuse(document);
            return;
        }
        boolean first = readings.add(document, text, clock.instant());
        if (first && text instanceof DocumentText.Readable) {
            events.publishEvent(new DocumentFiled(document, readings.unit(document)));
        }
    }

    /// Neither its text nor its original is kept, nor anything that tells what it is about.
    private void refuse(DocumentId document) {
        readings.unread(document).ifPresent(files::erase);
        readings.addSecret(document, clock.instant());
        audit.record(Audit.Entry.of("document.secret_refused", "document:" + document));
    }
}
