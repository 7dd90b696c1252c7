package vn.quantriet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, taken and compared.
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The stream, which fails at its end when it was not the file that the row describes.
    static InputStream checked(InputStream content, StoredFile file) {
        return new Checked(content, file);
    }

    private static class Checked extends FilterInputStream {

        private final MessageDigest digest = sha256();
        private final StoredFile file;

        Checked(InputStream in, StoredFile file) {
            super(in);
            this.file = file;
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
            } else if (count < 0
                    && !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw new IOException("not the bytes that came: " + file.id());
            }
            return count;
        }
    }
}
