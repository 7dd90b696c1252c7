package vn.quantriet.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as a seal sees it: every column, in one canonical form that never changes.
///
/// @param xid the transaction that wrote it
/// @param cluster in which PostgreSQL
public record SealedEvent(
        UUID id,
        long xid,
        long cluster,
        Instant at,
        String actor,
        @Nullable String role,
        @Nullable UUID unit,
        String path,
        String action,
        String object,
        @Nullable String purpose,
        @Nullable String address,
        String result,
        @Nullable String detail) {

    /// What [#read(ResultSet)] reads, for a select from `audit.event`.
    public static final String COLUMNS =
            """
            id, xid::text as xid, cluster, at, actor, role, unit_id, unit_path::text as unit_path,
            action, object, purpose, address, result, detail
            """;

    public static SealedEvent read(ResultSet row) throws SQLException {
        return new SealedEvent(
                row.getObject("id", UUID.class),
                Long.parseUnsignedLong(row.getString("xid")),
                row.getLong("cluster"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_path"),
                row.getString("action"),
                row.getString("object"),
                row.getString("purpose"),
                row.getString("address"),
                row.getString("result"),
                row.getString("detail"));
    }

    /// The canonical form, version 1.
    public byte[] bytes() {
        return new Canonical("event-1")
                .add(id)
                .add(xid)
                .add(cluster)
                .add(at)
                .add(actor)
                .add(role)
                .add(unit)
                .add(path)
                .add(action)
                .add(object)
                .add(purpose)
                .add(address)
                .add(result)
                .add(detail)
                .bytes();
    }
}
