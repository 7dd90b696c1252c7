package vn.quantriet.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// A block of the chain, in the one canonical form that is hashed and signed.
///
/// @param fromXid the first transaction that it covers
/// @param toXid the first that it does not cover
/// @param root of the Merkle tree over its events
/// @param previous hash of the block before
/// @param leaves id and hash of each event, 48 bytes each
public record SealedBlock(
        long number,
        long cluster,
        long fromXid,
        long toXid,
        int events,
        byte[] leaves,
        byte[] root,
        Instant sealedAt,
        byte[] previous,
        byte[] hash,
        byte[] signature) {

    /// Length of an id with a hash behind it.
    public static final int LEAF_LENGTH = 48;

    /// What [#read(ResultSet)] reads, for a select from `audit.block`.
    public static final String COLUMNS =
            """
            number, cluster, from_xid::text as from_xid, to_xid::text as to_xid, events, leaves, root,
            sealed_at, previous, hash, signature
            """;

    public static SealedBlock read(ResultSet row) throws SQLException {
        return new SealedBlock(
                row.getLong("number"),
                row.getLong("cluster"),
                Long.parseUnsignedLong(row.getString("from_xid")),
                Long.parseUnsignedLong(row.getString("to_xid")),
                row.getInt("events"),
                row.getBytes("leaves"),
                row.getBytes("root"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getBytes("previous"),
                row.getBytes("hash"),
                row.getBytes("signature"));
    }

    /// What the hash covers, version 1. The leaves are covered through the root.
    public byte[] bytes() {
        return new Canonical("block-1")
                .add(number)
                .add(cluster)
                .add(fromXid)
                .add(toXid)
                .add(events)
                .add(root)
                .add(sealedAt)
                .add(previous)
                .bytes();
    }

    SealedBlock signed(byte[] sum, byte[] by) {
        return new SealedBlock(
                number, cluster, fromXid, toXid, events, leaves, root, sealedAt, previous, sum, by);
    }
}
