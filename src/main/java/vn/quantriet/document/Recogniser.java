package vn.quantriet.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.document.RecognitionRepository.Taken;
import vn.quantriet.file.FileRefused;
import vn.quantriet.file.Files;
import vn.quantriet.file.PageText;
import vn.quantriet.file.Scans;
import vn.quantriet.kernel.DatabaseScope;

/// Recognises scans in the background, one paper at a time on each node, page by page.
///
/// Each page is kept as soon as it is read. What a stop of the program cuts off goes on with the next page, here or on
/// another node, once the node that had it has been silent for [#SILENCE].
@Component
class Recogniser {

    /// Longer than the worst page takes: half a minute to draw it, five tries of a minute each to read it.
    static final Duration SILENCE = Duration.ofMinutes(6);

    private static final DatabaseScope SCOPE = DatabaseScope.system("document.recognition");
    private static final Logger LOG = LoggerFactory.getLogger(Recogniser.class);

    private final Scans scans;
    private final Files files;
    private final RecognitionRepository recognitions;
    private final RecognisedTexts texts;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    Recogniser(
            Scans scans,
            Files files,
            RecognitionRepository recognitions,
            RecognisedTexts texts,
            TransactionOperations transactions,
            Clock clock) {
        this.scans = scans;
        this.files = files;
        this.recognitions = recognitions;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(RecognitionAsked asked) {
        run();
    }

    /// Reads all that waits, unless this node is at it already.
    void run() {
        if (scans.isReady() && busy.compareAndSet(false, true)) {
            try {
                SCOPE.run(this::readAll);
            } finally {
                busy.set(false);
            }
        }
    }

    private void readAll() {
        for (var taken = take(); taken.isPresent(); taken = take()) {
            read(taken.get());
        }
    }

    private Optional<Taken> take() {
        var now = clock.instant();
        return transact(() -> recognitions.take(now, silence(now)));
    }

    private void read(Taken taken) {
        try {
            pages(taken, files.bytes(taken.file()));
        } catch (FileRefused damaged) {
            LOG.warn("Recognition of {} ended: {}", taken.document(), damaged.toString());
            transact(() ->
                    recognitions.end(taken.document(), Scan.Stage.NOTHING, "", clock.instant()));
        } catch (RuntimeException failure) {
            LOG.error("Recognition of {} stopped and is tried again", taken.document(), failure);
        }
    }

    private void pages(Taken taken, byte[] file) {
        var document = taken.document();
        int pages = taken.pages();
        int page = transact(() -> recognitions.nextPage(document));
        while ((page <= pages || pages == 0) && isWanted(document)) {
            var text = scans.recognise(file, page);
            pages = text instanceof PageText.Recognised read ? read.pages() : Math.max(1, pages);
            texts.keep(document, page, text);
            page++;
        }
        if (page > pages && isWanted(document)) {
            texts.finish(document);
        }
    }

    /// Nobody has cancelled it meanwhile.
    private boolean isWanted(DocumentId document) {
        return transact(() -> recognitions.goOn(document, silence(clock.instant())));
    }

    private static Instant silence(Instant now) {
        return now.plus(SILENCE);
    }

    private <T> T transact(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }
}
