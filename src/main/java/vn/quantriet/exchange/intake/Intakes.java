package vn.quantriet.exchange.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.archive.Archive;
import vn.quantriet.exchange.archive.Entry;
import vn.quantriet.exchange.archive.Limits;
import vn.quantriet.exchange.intake.Intake.State;
import vn.quantriet.exchange.intake.Item.Verdict;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// The steps by which files come in together. Everybody sees only what they brought themselves.
@Service
class Intakes {

    /// The largest archive taken in, in bytes.
    static final long LIMIT = 200L << 20;

    private static final int LATEST = 20;
    private static final int STRAYS = 50;
    private static final int LONGEST_NAME = 200;

    private final IntakeRepository intakes;
    private final PaperList list;
    private final Files files;
    private final IntakeTask task;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    Intakes(
            IntakeRepository intakes,
            PaperList list,
            Files files,
            IntakeTask task,
            @Lazy SchedulerClient scheduler,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.intakes = intakes;
        this.list = list;
        this.files = files;
        this.task = task;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps what came, encrypted, reads its directory and list, and begins to look at its files.
    UUID upload(IntakeForm form, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        if (form.all().isEmpty()) {
            throw ExchangeRefused.because(Reason.NO_FILE);
        }
        var id = Uuid7.next();
        transaction.executeWithoutResult(_ -> keep(id, form, viewer));
        schedule(id);
        return id;
    }

    private void keep(UUID id, IntakeForm form, Viewer viewer) {
        try (var content = Brought.of(form).open()) {
            var file = files.store(content, form.name(), LIMIT).id();
            intakes.add(id, name(form), file, form, viewer, clock.instant());
            look(id, file, viewer);
            audit.record(Audit.Entry.of("exchange.intake_uploaded", "intake:" + id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void look(UUID id, FileId file, Viewer viewer) throws IOException {
        try (var archive = Archive.open(files.channel(file), Limits.PAPERS)) {
            var listed =
                    archive.entries().stream()
                            .filter(entry -> PaperList.isNamed(entry.name()))
                            .filter(entry -> entry.trouble().isEmpty())
                            .findFirst();
            var papers = new ArrayList<>(archive.entries());
            listed.ifPresent(papers::remove);
            if (papers.isEmpty()) {
                throw ExchangeRefused.because(Reason.NO_ENTRY);
            }
            intakes.addItems(id, papers, viewer);
            if (listed.isPresent()) {
                describe(id, papers, archive, listed.get(), viewer);
            }
        }
    }

    private void describe(UUID id, List<Entry> papers, Archive archive, Entry listed, Viewer viewer)
            throws IOException {
        if (listed.size() > Cells.LIMIT) {
            throw ExchangeRefused.because(Reason.LIST_BROKEN);
        }
        var matches = new Matches(papers);
        for (var row : list.read(bytes(archive.open(listed)))) {
            var match = matches.of(row.file());
            if (match.isPresent()) {
                intakes.describe(id, match.get().place(), row);
            } else {
                intakes.addStray(id, row, viewer);
            }
        }
    }

    private static byte[] bytes(InputStream content) throws IOException {
        try (content) {
            return content.readAllBytes();
        }
    }

    private static String name(IntakeForm form) {
        var name = form.name().replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        return Words.few(name, LONGEST_NAME);
    }

    Intake find(UUID id, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return Objects.requireNonNull(
                transaction.execute(_ ->
                        intakes.find(id, viewer.account()).orElseThrow(() -> new NotFound(id))));
    }

    List<Intake> latest(Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return Objects.requireNonNull(
                transaction.execute(_ -> intakes.latest(viewer.account(), LATEST)));
    }

    Tally tally(Intake intake) {
        var next = intake.state() == State.CHECKING ? Verdict.WAITING : Verdict.READY;
        return Objects.requireNonNull(transaction.execute(_ -> intakes.tally(intake.id(), next)));
    }

    /// The files that stand so, those with trouble first.
    Paged<Item> items(Intake intake, List<Verdict> verdicts, Tally tally, Paging paging) {
        var lines =
                transaction.execute(
                        _ -> intakes.items(intake.id(), verdicts, paging.limit(), paging.offset()));
        return new Paged<>(
                Objects.requireNonNull(lines), verdicts.stream().mapToInt(tally::of).sum(), paging);
    }

    List<Item> all(Intake intake) {
        return Objects.requireNonNull(transaction.execute(_ -> intakes.all(intake.id())));
    }

    /// Files that the list names and that did not come.
    List<String> strays(Intake intake) {
        return Objects.requireNonNull(
                transaction.execute(_ -> intakes.strays(intake.id(), STRAYS)));
    }

    /// Files what was looked at, or goes on with what was stopped.
    void run(UUID id, Viewer viewer) {
        var intake = find(id, viewer);
        if (intake.mayCheck()) {
            begin(id, State.CHECKING, viewer);
        } else if (intake.mayRun()) {
            begin(id, State.RUNNING, viewer);
        } else {
            throw ExchangeRefused.because(Reason.NOT_NOW);
        }
    }

    void cancel(UUID id, Viewer viewer) {
        var intake = find(id, viewer);
        transaction.executeWithoutResult(_ -> intakes.cancel(intake.id()));
    }

    private void begin(UUID id, State to, Viewer viewer) {
        var from = List.of(State.CHECKED, State.FAILED, State.CANCELLED);
        var begun = transaction.execute(_ -> intakes.begin(id, to, from, viewer, clock.instant()));
        if (!Boolean.TRUE.equals(begun)) {
            throw ExchangeRefused.because(Reason.NOT_NOW);
        }
        schedule(id);
    }

    private void schedule(UUID id) {
        scheduler.scheduleIfNotExists(
                task.task().instance(id + ":" + Uuid7.next()), clock.instant());
    }
}
