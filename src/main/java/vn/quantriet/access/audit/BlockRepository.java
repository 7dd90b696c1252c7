package vn.quantriet.access.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what is to be sealed and adds blocks.
@Repository
class BlockRepository {

    /// Names the lock that lets one node seal at a time.
    private static final long LOCK = 0x7175616e_73656131L;

    private final JdbcClient jdbc;

    BlockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether this transaction may seal; another node may be at it.
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    Optional<SealedBlock> last() {
        return jdbc.sql(
                        "select %s from audit.block order by number desc limit 1"
                                .formatted(SealedBlock.COLUMNS))
                .query((row, _) -> SealedBlock.read(row))
                .optional();
    }

    /// The first transaction of the cluster that no block covers.
    long covered(long cluster) {
        return jdbc.sql(
                        """
                        select coalesce(max(to_xid), '0'::xid8)::text
                          from audit.block
                         where cluster = :cluster
                        """)
                .param("cluster", cluster)
                .query(String.class)
                .optional()
                .map(Long::parseUnsignedLong)
                .orElseThrow();
    }

    /// The first transaction that may still be running.
    long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .optional()
                .map(Long::parseUnsignedLong)
                .orElseThrow();
    }

    void events(long cluster, long fromXid, long toXid, Consumer<SealedEvent> reader) {
        jdbc.sql(
                        """
                        select %s
                          from audit.event
                         where cluster = :cluster and xid >= :from::xid8 and xid < :to::xid8
                         order by audit.event.xid, id
                        """
                                .formatted(SealedEvent.COLUMNS))
                .param("cluster", cluster)
                .param("from", Long.toUnsignedString(fromXid))
                .param("to", Long.toUnsignedString(toXid))
                .query(row -> {
                    reader.accept(SealedEvent.read(row));
                });
    }

    /// When the oldest event without a seal was written.
    Optional<Instant> oldestUnsealed(long cluster) {
        @Nullable OffsetDateTime oldest =
                jdbc.sql(
                                """
                                select min(at)
                                  from audit.event
                                 where cluster = :cluster
                                   and xid >= coalesce((select max(to_xid) from audit.block where cluster = :cluster),
                                                       '0'::xid8)
                                """)
                        .param("cluster", cluster)
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                        .list()
                        .getFirst();
        return Optional.ofNullable(oldest).map(OffsetDateTime::toInstant);
    }

    void add(SealedBlock block) {
        jdbc.sql(
                        """
                        insert into audit.block
                          (number, cluster, from_xid, to_xid, events, leaves, root, sealed_at, previous, hash, signature)
                        values
                          (:number, :cluster, :from::xid8, :to::xid8, :events, :leaves, :root, :at, :previous, :hash, :signature)
                        """)
                .param("number", block.number())
                .param("cluster", block.cluster())
                .param("from", Long.toUnsignedString(block.fromXid()))
                .param("to", Long.toUnsignedString(block.toXid()))
                .param("events", block.events())
                .param("leaves", block.leaves())
                .param("root", block.root())
                .param("at", block.sealedAt().atOffset(ZoneOffset.UTC))
                .param("previous", block.previous())
                .param("hash", block.hash())
                .param("signature", block.signature())
                .update();
    }

    /// Number, hash and time of the blocks after the given one, a thousand at most.
    List<Checkpoint> checkpointsAfter(long number) {
        return jdbc.sql(
                        """
                        select number, hash, sealed_at
                          from audit.block
                         where number > :number
                         order by number
                         limit 1000
                        """)
                .param("number", number)
                .query((row, _) ->
                        new Checkpoint(
                                row.getLong("number"),
                                row.getBytes("hash"),
                                row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The identity of this PostgreSQL, to which the numbers of its transactions belong.
    long cluster() {
        return jdbc.sql("select system_identifier from pg_control_system()")
                .query(Long.class)
                .single();
    }
}
