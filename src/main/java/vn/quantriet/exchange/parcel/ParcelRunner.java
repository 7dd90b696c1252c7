package vn.quantriet.exchange.parcel;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.exchange.Doers;
import vn.quantriet.exchange.archive.ZipStream;
import vn.quantriet.exchange.parcel.Parcel.State;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Viewer;

/// Packs parcels. What a stop of the program cuts off is packed anew.
@Component
class ParcelRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ParcelRunner.class);
    private static final DatabaseScope SCOPE = DatabaseScope.system("exchange.parcel");
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /// How long the archive may be fetched.
    private static final Duration DAY = Duration.ofDays(1);

    private static final long LIMIT = 2L << 30;

    private final ParcelRepository parcels;
    private final Packing packing;
    private final Doers doers;
    private final Files files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ParcelRunner(
            ParcelRepository parcels,
            Packing packing,
            Doers doers,
            Files files,
            TransactionTemplate transaction,
            Clock clock) {
        this.parcels = parcels;
        this.packing = packing;
        this.doers = doers;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run(UUID id) {
        SCOPE.run(() -> {
            var found = transaction.execute(_ -> parcels.find(id));
            if (Objects.requireNonNull(found).filter(Parcel::isUnderWay).isPresent()) {
                runAsOwner(id);
            }
        });
    }

    void resume() {
        var stalled = new ArrayList<UUID>();
        SCOPE.run(() ->
                transaction.executeWithoutResult(
                        _ -> stalled.addAll(parcels.stalled(clock.instant().minus(SILENCE)))));
        stalled.forEach(this::run);
    }

    /// What may no longer be fetched leaves the disk.
    void sweep() {
        SCOPE.run(() ->
                transaction.executeWithoutResult(
                        _ -> parcels.over(clock.instant()).forEach(this::drop)));
    }

    private void drop(UUID id) {
        parcels.file(id).ifPresent(files::erase);
        parcels.forget(id);
    }

    private void runAsOwner(UUID id) {
        Optional<Viewer> viewer =
                Objects.requireNonNull(
                        transaction.execute(_ ->
                                parcels.owner(id)
                                        .flatMap(owner ->
                                                doers.of(owner, Permission.READ_DOCUMENTS))));
        if (viewer.isEmpty()) {
            end(id, State.FAILED);
            return;
        }
        DatabaseScope.of(viewer.get()).run(() -> attempt(id, viewer.get()));
    }

    private void attempt(UUID id, Viewer viewer) {
        try {
            pack(id, viewer);
        } catch (Stopped _) {
            end(id, State.CANCELLED);
        } catch (IOException | Refusal failure) {
            LOG.warn("Parcel {} was not packed: {}", id, failure.toString());
            end(id, State.FAILED);
        } catch (RuntimeException failure) {
            LOG.error("Parcel {} failed", id, failure);
            end(id, State.FAILED);
        }
    }

    private void pack(UUID id, Viewer viewer) throws IOException {
        var papers = Objects.requireNonNull(transaction.execute(_ -> parcels.papers(id)));
        var parts =
                packing.of(
                        List.copyOf(papers),
                        viewer,
                        (done, name) -> {
                            if (stopped(id, done, name)) {
                                throw new Stopped();
                            }
                        });
        try (var content = new ZipStream(parts)) {
            var file = files.store(content, "xuat-van-ban.zip", LIMIT);
            transaction.executeWithoutResult(_ -> {
                if (!parcels.finish(id, file, clock.instant().plus(DAY))) {
                    files.erase(file.id());
                }
            });
        }
    }

    private boolean stopped(UUID id, int done, String name) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> parcels.tell(id, done, name, clock.instant())));
    }

    private void end(UUID id, State state) {
        transaction.executeWithoutResult(_ -> parcels.end(id, state));
    }

    /// Somebody stopped it.
    private static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
