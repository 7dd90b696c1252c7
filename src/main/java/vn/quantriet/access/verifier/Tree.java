package vn.quantriet.access.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The Merkle tree of RFC 6962, by its definition.
final class Tree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Tree() {}

    static byte[] leaf(byte[] content) {
        return sha256(LEAF, content);
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return sha256(
                NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
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
}
