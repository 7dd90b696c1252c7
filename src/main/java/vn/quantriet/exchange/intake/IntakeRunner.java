package vn.quantriet.exchange.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.exchange.Doers;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.archive.Archive;
import vn.quantriet.exchange.archive.Limits;
import vn.quantriet.exchange.intake.Intake.State;
import vn.quantriet.exchange.intake.Item.Verdict;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Looks at the files of an intake, or files them, one by one and each in a transaction of its own: what is done is done, and
/// whoever goes on begins with the next.
@Component
class IntakeRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRunner.class);
    private static final DatabaseScope SCOPE = DatabaseScope.system("exchange.intake");

    /// So long without a sign, and whoever worked on it is gone.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final IntakeRepository intakes;
    private final ItemWork work;
    private final Doers doers;
    private final Files files;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    IntakeRunner(
            IntakeRepository intakes,
            ItemWork work,
            Doers doers,
            Files files,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.intakes = intakes;
        this.work = work;
        this.doers = doers;
        this.files = files;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id) {
        SCOPE.run(() -> {
            var found = transaction.execute(_ -> intakes.find(id));
            Objects.requireNonNull(found)
                    .filter(intake -> intake.state().isUnderWay())
                    .ifPresent(this::runAsOwner);
        });
    }

    /// Goes on with what a stop of the program cut off.
    void resume() {
        var stalled = new ArrayList<UUID>();
        SCOPE.run(() ->
                transaction.executeWithoutResult(
                        _ -> stalled.addAll(intakes.stalled(clock.instant().minus(SILENCE)))));
        stalled.forEach(this::run);
    }

    /// Drops archives that nobody came back to for a day, and after a month what came of them.
    void sweep() {
        SCOPE.run(() ->
                transaction.executeWithoutResult(_ -> {
                    intakes.left(clock.instant().minus(KEPT)).forEach(this::drop);
                    intakes.forget(clock.instant().minus(REMEMBERED));
                }));
    }

    private void drop(UUID id) {
        intakes.file(id).ifPresent(files::erase);
        intakes.drop(id);
    }

    private void runAsOwner(Intake intake) {
        Optional<Viewer> viewer =
                Objects.requireNonNull(
                        transaction.execute(_ ->
                                intakes.owner(intake.id())
                                        .flatMap(owner ->
                                                doers.of(owner, Permission.REGISTER_DOCUMENTS))));
        if (viewer.isEmpty()) {
            finish(intake, State.FAILED, "exchange.intake.no_right");
            return;
        }
        DatabaseScope.of(viewer.get()).run(() -> attempt(intake, viewer.get()));
    }

    private void attempt(Intake intake, Viewer viewer) {
        try {
            var file = Objects.requireNonNull(transaction.execute(_ -> intakes.file(intake.id())));
            try (var archive = Archive.open(files.channel(file.orElseThrow()), Limits.PAPERS)) {
                run(intake, archive, viewer);
            }
        } catch (ExchangeRefused refused) {
            finish(intake, State.FAILED, refused.messageKey());
        } catch (IOException | RuntimeException failure) {
            LOG.error("Intake {} failed", intake.id(), failure);
            finish(intake, State.FAILED, "exchange.intake.failed");
        }
    }

    private void run(Intake intake, Archive archive, Viewer viewer) {
        boolean checking = intake.state() == State.CHECKING;
        var from = checking ? Verdict.WAITING : Verdict.READY;
        boolean more = true;
        while (more) {
            if (stopped(intake)) {
                finish(intake, State.CANCELLED, "");
                return;
            }
            more = step(intake, archive, from, viewer);
        }
        if (checking) {
            checked(intake);
        } else {
            done(intake);
        }
    }

    /// A refusal undoes what was begun with the file, and is written down apart.
    private boolean step(Intake intake, Archive archive, Verdict from, Viewer viewer) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(_ -> next(intake, archive, from, viewer)));
        } catch (ItemRefused refused) {
            transaction.executeWithoutResult(_ ->
                    intakes.judge(
                            intake.id(), refused.place(), Verdict.REFUSED, refused.outcome()));
            return true;
        }
    }

    private boolean stopped(Intake intake) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> intakes.touch(intake.id(), clock.instant())));
    }

    /// Whether there was one more.
    private boolean next(Intake intake, Archive archive, Verdict from, Viewer viewer) {
        var item = intakes.take(intake.id(), from);
        item.ifPresent(each -> {
            if (from == Verdict.WAITING) {
                work.check(intake, each, archive, viewer);
            } else {
                work.file(intake, each, archive, viewer);
            }
        });
        return item.isPresent();
    }

    /// Another runner may still hold the last one; then it is the other who ends it.
    private void checked(Intake intake) {
        transaction.executeWithoutResult(_ -> {
            if (intakes.tally(intake.id(), Verdict.WAITING).of(Verdict.WAITING) == 0) {
                intakes.finish(intake.id(), State.CHECKED, "", clock.instant());
            }
        });
    }

    private void done(Intake intake) {
        transaction.executeWithoutResult(_ -> {
            boolean stop = intakes.touch(intake.id(), clock.instant());
            var tally = intakes.tally(intake.id(), Verdict.READY);
            if (stop) {
                intakes.finish(intake.id(), State.CANCELLED, "", clock.instant());
            }
            if (stop || tally.of(Verdict.READY) > 0) {
                return;
            }
            intakes.file(intake.id()).ifPresent(files::erase);
            intakes.finish(intake.id(), State.DONE, "", clock.instant());
            audit.record(
                    Audit.Entry.of("exchange.intake_done", "intake:" + intake.id())
                            .detail(
                                    "filed %d there %d twice %d refused %d"
                                            .formatted(
                                                    tally.of(Verdict.FILED),
                                                    tally.of(Verdict.THERE),
                                                    tally.of(Verdict.TWICE),
                                                    tally.of(Verdict.REFUSED))));
        });
    }

    private void finish(Intake intake, State state, String reason) {
        transaction.executeWithoutResult(
                _ -> intakes.finish(intake.id(), state, reason, clock.instant()));
    }
}
