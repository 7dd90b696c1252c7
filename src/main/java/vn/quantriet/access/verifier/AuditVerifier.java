package vn.quantriet.access.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.access.audit.Checkpoint;
import vn.quantriet.access.audit.SealedBlock;
import vn.quantriet.access.verifier.Verdict.Finding;
import vn.quantriet.access.verifier.Verdict.Kind;

/// Goes through the whole chain and stops at the first thing that is wrong.
///
/// The connection must see all rows of the log, as the auditor and the owner do.
public final class AuditVerifier {

    private final Connection connection;
    private final Signatures signatures;
    private final Map<Long, Checkpoint> checkpoints;
    private final Map<Long, Long> covered = new HashMap<>();
    private byte[] previous = new byte[32];
    private long blocks;
    private long events;
    private @Nullable Instant sealedAt;

    private AuditVerifier(Connection connection, PublicKey key, Map<Long, Checkpoint> checkpoints) {
        this.connection = connection;
        this.signatures = new Signatures(key);
        this.checkpoints = checkpoints;
    }

    /// @param connection within one transaction of repeatable reads, so that the log may go on meanwhile
    /// @param checkpoints the file kept outside the database; nothing is compared when there is none
    public static Verdict verify(Connection connection, PublicKey key, @Nullable Path checkpoints)
            throws SQLException, IOException {
        return new AuditVerifier(connection, key, read(checkpoints)).verify();
    }

    private static Map<Long, Checkpoint> read(@Nullable Path file) throws IOException {
        if (file == null || Files.notExists(file)) {
            return Map.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(Checkpoint::of)
                    .collect(Collectors.toMap(Checkpoint::number, one -> one, (first, _) -> first));
        }
    }

    private Verdict verify() throws SQLException {
        @Nullable Finding finding = chain();
        if (finding == null && last() > blocks) {
            finding = new Finding(Kind.TAIL_CUT, blocks + 1, "");
        }
        return new Verdict(blocks, events, unsealed(), sealedAt, last(), finding);
    }

    private @Nullable Finding chain() throws SQLException {
        var sql = "select %s from audit.block order by number".formatted(SealedBlock.COLUMNS);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(100);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var finding = check(SealedBlock.read(rows));
                    if (finding != null) {
                        return finding;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Finding check(SealedBlock block) throws SQLException {
        var kind = fault(block);
        if (kind != null) {
            return new Finding(kind, kind == Kind.BLOCK_MISSING ? blocks + 1 : block.number(), "");
        }
        var finding = new Leaves(block).compare(connection);
        if (finding == null) {
            remember(block);
        }
        return finding;
    }

    private @Nullable Kind fault(SealedBlock block) {
        if (block.number() != blocks + 1) {
            return Kind.BLOCK_MISSING;
        }
        if (!Arrays.equals(block.hash(), Tree.sha256(block.bytes()))) {
            return Kind.BLOCK_CHANGED;
        }
        if (!signatures.accept(block.hash(), block.signature())) {
            return Kind.SIGNATURE_WRONG;
        }
        if (!Arrays.equals(block.previous(), previous)) {
            return Kind.CHAIN_BROKEN;
        }
        if (block.fromXid() != covered.getOrDefault(block.cluster(), 0L)) {
            return Kind.RANGE_BROKEN;
        }
        var checkpoint = checkpoints.get(block.number());
        if (checkpoint != null && !Arrays.equals(checkpoint.hash(), block.hash())) {
            return Kind.BLOCK_REPLACED;
        }
        return null;
    }

    private void remember(SealedBlock block) {
        covered.put(block.cluster(), block.toXid());
        previous = block.hash();
        blocks = block.number();
        events += block.events();
        sealedAt = block.sealedAt();
    }

    private long last() {
        return checkpoints.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private long unsealed() throws SQLException {
        var sql =
                """
                select count(*)
                  from audit.event e
                 where e.xid >= coalesce((select max(b.to_xid) from audit.block b where b.cluster = e.cluster),
                                         '0'::xid8)
                """;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
