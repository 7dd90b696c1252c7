package vn.quantriet.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Documents;
import vn.quantriet.document.Filing;
import vn.quantriet.document.NewPaper;
import vn.quantriet.exchange.archive.Archive;
import vn.quantriet.exchange.archive.Entry;
import vn.quantriet.exchange.intake.Item.Verdict;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Viewer;

/// What is done with one file of an intake.
@Component
class ItemWork {

    private static final Logger LOG = LoggerFactory.getLogger(ItemWork.class);
    private static final int HEAD = 8192;

    private final IntakeRepository intakes;
    private final Documents documents;

    ItemWork(IntakeRepository intakes, Documents documents) {
        this.intakes = intakes;
        this.documents = documents;
    }

    /// Reads it to its end: what it is, and whether it is there already.
    void check(Intake intake, Item item, Archive archive, Viewer viewer) {
        guarded(
                item,
                () -> {
                    var content = content(archive, item);
                    var mediaType = mediaType(content);
                    var sha256 = sha256(content);
                    requirePaper(item, mediaType);
                    intakes.measured(intake.id(), item.place(), mediaType, sha256);
                    var twin = intakes.twin(intake.id(), sha256, item.place());
                    var there = documents.same(sha256, viewer);
                    if (twin.isPresent()) {
                        judge(intake, item, Verdict.TWICE, Outcome.because("", twin.get()));
                    } else {
                        judge(
                                intake,
                                item,
                                there.isPresent() ? Verdict.THERE : Verdict.READY,
                                there.map(Outcome::paper).orElse(Outcome.NONE));
                    }
                });
    }

    /// Puts it into the register; the very same file is not put there twice, whoever did it meanwhile.
    void file(Intake intake, Item item, Archive archive, Viewer viewer) {
        guarded(
                item,
                () -> {
                    var paper =
                            new NewPaper(
                                    name(item),
                                    content(archive, item),
                                    intake.direction(),
                                    item.description(),
                                    new ArrivalStamp(null, intake.arrivedOn(), intake.channel()));
                    switch (documents.file(paper, viewer)) {
                        case Filing.Filed(var document) ->
                                judge(intake, item, Verdict.FILED, Outcome.paper(document));
                        case Filing.AlreadyThere(var document) ->
                                judge(intake, item, Verdict.THERE, Outcome.paper(document));
                    }
                });
    }

    private void judge(Intake intake, Item item, Verdict verdict, Outcome outcome) {
        intakes.judge(intake.id(), item.place(), verdict, outcome);
    }

    /// What goes wrong with one file stops none of the others, unless the database itself is gone.
    private static void guarded(Item item, Work work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            throw new ItemRefused(item.place(), Outcome.because(refusal));
        } catch (IOException | UncheckedIOException damaged) {
            throw new ItemRefused(item.place(), Outcome.because("exchange.item.damaged", ""));
        } catch (DataAccessException | TransactionException | ItemRefused ours) {
            throw ours;
        } catch (RuntimeException failure) {
            LOG.error("File {} of an intake failed", item.place(), failure);
            throw new ItemRefused(item.place(), Outcome.because("exchange.item.failed", ""));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void requirePaper(Item item, String mediaType) {
        switch (FileKind.of(mediaType)) {
            case ARCHIVE ->
                    throw new ItemRefused(
                            item.place(), Outcome.because("exchange.item.archive", ""));
            case UNKNOWN ->
                    throw new ItemRefused(
                            item.place(), Outcome.because("exchange.item.unknown", ""));
            case WORD, SHEET, SLIDES, OPEN_DOCUMENT, PDF, PICTURE, TEXT, OLD_OFFICE -> {}
        }
    }

    private static InputStreamSource content(Archive archive, Item item) {
        Optional<Entry> entry = archive.at(item.place());
        return () ->
                archive.open(entry.orElseThrow(() -> new IOException("no such entry any more")));
    }

    private static String mediaType(InputStreamSource content) throws IOException {
        try (var stream = content.getInputStream()) {
            return Files.mediaType(stream.readNBytes(HEAD));
        }
    }

    private static String sha256(InputStreamSource content) throws IOException {
        try (var stream = content.getInputStream()) {
            return Files.sha256(stream);
        }
    }

    private static String name(Item item) {
        return item.path().substring(item.path().lastIndexOf('/') + 1);
    }
}
