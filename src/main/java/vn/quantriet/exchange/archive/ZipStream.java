package vn.quantriet.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.CRC32;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;

/// An archive that is made while it is read, so that it lies nowhere in the clear. Parts are stored as they are: papers are packed
/// already.
public final class ZipStream extends InputStream {

    private static final int MOST_PARTS = 60_000;
    private static final long MOST_BYTES = 0xFFFF_0000L;
    private static final short VERSION = 20;
    private static final short UTF8 = 0x0800;

    /// 1 January 1980: when the archive was made tells nobody anything.
    private static final int MOMENT = 0x0021_0000;

    private final Iterator<Part> parts;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private InputStream now = InputStream.nullInputStream();
    private long written;
    private int count;
    private boolean over;

    public ZipStream(Iterator<Part> parts) {
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            int read = now.read(buffer, from, length);
            if (read > 0) {
                written += read;
                return read;
            }
            now.close();
            if (over) {
                return -1;
            }
            advance();
        }
    }

    private void advance() throws IOException {
        if (parts.hasNext()) {
            begin(parts.next());
        } else {
            over = true;
            now = new ByteArrayInputStream(end());
        }
    }

    private void begin(Part part) throws IOException {
        var crc = new CRC32();
        long size = measure(part, crc);
        if (++count > MOST_PARTS || written + size > MOST_BYTES) {
            throw ExchangeRefused.because(Reason.TOO_MUCH, MOST_BYTES >> 20);
        }
        var name = part.path().getBytes(StandardCharsets.UTF_8);
        directory.write(head(name, crc.getValue(), size, written));
        now =
                new SequenceInputStream(
                        new ByteArrayInputStream(local(name, crc.getValue(), size)),
                        part.content().getInputStream());
    }

    private static long measure(Part part, CRC32 crc) throws IOException {
        long size = 0;
        try (var content = part.content().getInputStream()) {
            var buffer = new byte[65_536];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                crc.update(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    private static byte[] local(byte[] name, long crc, long size) {
        return buffer(30 + name.length)
                .putInt(0x04034b50)
                .putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putInt(MOMENT)
                .putInt((int) crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .array();
    }

    private static byte[] head(byte[] name, long crc, long size, long at) {
        return buffer(46 + name.length)
                .putInt(0x02014b50)
                .putShort(VERSION)
                .putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putInt(MOMENT)
                .putInt((int) crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) name.length)
                .put(new byte[12])
                .putInt((int) at)
                .put(name)
                .array();
    }

    private byte[] end() {
        var listed = directory.toByteArray();
        return buffer(listed.length + 22)
                .put(listed)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(listed.length)
                .putInt((int) written)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        now.close();
    }
}
