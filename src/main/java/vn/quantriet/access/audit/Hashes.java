package vn.quantriet.access.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/// Hashes events, in the order in which they come, into a Merkle tree as RFC 6962 builds it, holding only its right edge.
final class Hashes {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final Deque<Subtree> edge = new ArrayDeque<>();
    private final ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    private int count;

    /// A complete subtree and how many leaves it has.
    private record Subtree(int size, byte[] hash) {}

    void add(SealedEvent event) {
        var hash = sha256(new byte[] {LEAF}, event.bytes());
        leaves.writeBytes(bytes(event.id()));
        leaves.writeBytes(hash);
        count++;
        push(new Subtree(1, hash));
    }

    int count() {
        return count;
    }

    byte[] leaves() {
        return leaves.toByteArray();
    }

    byte[] root() {
        return edge.stream()
                .reduce((right, left) -> join(left, right))
                .map(Subtree::hash)
                .orElseThrow();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void push(Subtree subtree) {
        var joined = subtree;
        while (!edge.isEmpty() && edge.getFirst().size() == joined.size()) {
            joined = join(edge.removeFirst(), joined);
        }
        edge.addFirst(joined);
    }

    private static Subtree join(Subtree left, Subtree right) {
        var hash = sha256(new byte[] {NODE}, left.hash(), right.hash());
        return new Subtree(left.size() + right.size(), hash);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
