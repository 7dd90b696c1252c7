package vn.quantriet.exchange.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// Counts what is unpacked and compares it with what the directory says.
final class Checked extends FilterInputStream {

    private final CRC32 found = new CRC32();
    private final long size;
    private final long crc;
    private long count;

    Checked(InputStream content, long size, long crc) {
        super(content);
        this.size = size;
        this.crc = crc;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = in.read(buffer, from, length);
        if (read > 0) {
            count += read;
            found.update(buffer, from, read);
        }
        if (count > size || read < 0 && (count < size || found.getValue() != crc)) {
            throw new IOException("other than the directory says");
        }
        return read;
    }
}
