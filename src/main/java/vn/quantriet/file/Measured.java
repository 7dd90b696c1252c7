package vn.quantriet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// Counts and digests what is read through it, keeps its first bytes, and stops at a limit.
class Measured extends FilterInputStream {

    private static final int HEAD = 8192;

    private final MessageDigest digest = Digests.sha256();
    private final byte[] head = new byte[HEAD];
    private final long limit;
    private long size;

    Measured(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        if (count > 0) {
            digest.update(buffer, from, count);
            keepHead(buffer, from, count);
            size += count;
        }
        if (size > limit) {
            throw new FileRefused(FileRefused.Reason.TOO_LARGE, limit >> 20);
        }
        return count;
    }

    Vault.Kept kept() {
        return new Vault.Kept(
                size,
                HexFormat.of().formatHex(digest.digest()),
                Arrays.copyOf(head, (int) Math.min(size, HEAD)));
    }

    private void keepHead(byte[] buffer, int from, int count) {
        if (size < HEAD) {
            System.arraycopy(buffer, from, head, (int) size, (int) Math.min(count, HEAD - size));
        }
    }
}
