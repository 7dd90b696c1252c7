package vn.quantriet.access.verifier;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.access.audit.SealedBlock;
import vn.quantriet.access.audit.SealedEvent;
import vn.quantriet.access.verifier.Verdict.Finding;
import vn.quantriet.access.verifier.Verdict.Kind;

/// The events that a block sealed, against those in the database now.
final class Leaves {

    private static final String EVENTS =
            """
            select %s
              from audit.event
             where cluster = ? and xid >= ?::xid8 and xid < ?::xid8
             order by audit.event.xid, id
            """
                    .formatted(SealedEvent.COLUMNS);

    private final SealedBlock block;
    private final Map<UUID, byte[]> sealed = new LinkedHashMap<>();

    Leaves(SealedBlock block) {
        this.block = block;
    }

    @Nullable Finding compare(Connection connection) throws SQLException {
        if (!read()) {
            return new Finding(Kind.LEAVES_CHANGED, block.number(), "");
        }
        try (var statement = connection.prepareStatement(EVENTS)) {
            statement.setLong(1, block.cluster());
            statement.setString(2, Long.toUnsignedString(block.fromXid()));
            statement.setString(3, Long.toUnsignedString(block.toXid()));
            statement.setFetchSize(1000);
            try (var rows = statement.executeQuery()) {
                var finding = compare(rows);
                return finding == null ? missing() : finding;
            }
        }
    }

    /// The list is good when it gives the root, which is signed.
    private boolean read() {
        var buffer = ByteBuffer.wrap(block.leaves());
        if (block.leaves().length != block.events() * SealedBlock.LEAF_LENGTH) {
            return false;
        }
        while (buffer.hasRemaining()) {
            var id = new UUID(buffer.getLong(), buffer.getLong());
            var hash = new byte[32];
            buffer.get(hash);
            sealed.put(id, hash);
        }
        return sealed.size() == block.events()
                && Arrays.equals(block.root(), Tree.root(new ArrayList<>(sealed.values())));
    }

    private @Nullable Finding compare(ResultSet rows) throws SQLException {
        while (rows.next()) {
            var event = SealedEvent.read(rows);
            var hash = sealed.remove(event.id());
            if (hash == null) {
                return finding(Kind.EVENT_INSERTED, event.id());
            }
            if (!Arrays.equals(hash, Tree.leaf(event.bytes()))) {
                return finding(Kind.EVENT_CHANGED, event.id());
            }
        }
        return null;
    }

    private @Nullable Finding missing() {
        return sealed.isEmpty()
                ? null
                : finding(Kind.EVENT_DELETED, sealed.keySet().iterator().next());
    }

    private Finding finding(Kind kind, UUID event) {
        return new Finding(kind, block.number(), event.toString());
    }
}
