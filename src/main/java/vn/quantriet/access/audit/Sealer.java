package vn.quantriet.access.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;

/// Seals what was written since the last block, and keeps checkpoints outside the database (niêm phong).
///
/// Only transactions that are surely over are sealed; the block covers a range of transactions without a gap, so a late
/// commit can neither be missed nor slipped in.
@Component
class Sealer {

    private static final byte[] BEGINNING = new byte[32];

    private final BlockRepository blocks;
    private final Cluster cluster;
    private final SealKey key;
    private final Checkpoints checkpoints;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealer(
            BlockRepository blocks,
            Cluster cluster,
            SealKey key,
            Checkpoints checkpoints,
            TransactionTemplate transaction,
            Clock clock) {
        this.blocks = blocks;
        this.cluster = cluster;
        this.key = key;
        this.checkpoints = checkpoints;
        this.transaction = transaction;
        this.clock = clock;
    }

    void seal() {
        DatabaseScope.system("seal").run(this::sealAndKeep);
    }

    /// When the oldest event without a seal was written.
    Optional<Instant> oldestUnsealed() {
        try {
            return DatabaseScope.system("seal")
                    .call(() -> transaction.execute(_ -> blocks.oldestUnsealed(cluster.id())));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void sealAndKeep() {
        transaction.executeWithoutResult(_ -> addBlock());
        keepCheckpoints();
    }

    private void addBlock() {
        if (!blocks.lock()) {
            return;
        }
        var last = blocks.last().orElse(null);
        var horizon = blocks.horizon();
        var from = blocks.covered(cluster.id());
        var hashes = new Hashes();
        blocks.events(cluster.id(), from, horizon, hashes::add);
        if (hashes.count() > 0) {
            blocks.add(block(last, from, horizon, hashes));
        }
    }

    private SealedBlock block(@Nullable SealedBlock last, long from, long to, Hashes hashes) {
        var bare =
                new SealedBlock(
                        last == null ? 1 : last.number() + 1,
                        cluster.id(),
                        from,
                        to,
                        hashes.count(),
                        hashes.leaves(),
                        hashes.root(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        last == null ? BEGINNING : last.hash(),
                        new byte[0],
                        new byte[0]);
        var hash = Hashes.sha256(bare.bytes());
        return bare.signed(hash, key.sign(hash));
    }

    /// Also those whose checkpoint was lost by a crash, or made by another node.
    private synchronized void keepCheckpoints() {
        var missing = blocks.checkpointsAfter(checkpoints.last());
        while (!missing.isEmpty()) {
            checkpoints.append(missing);
            missing = blocks.checkpointsAfter(missing.getLast().number());
        }
    }
}
