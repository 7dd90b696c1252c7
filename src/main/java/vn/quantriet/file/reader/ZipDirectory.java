package vn.quantriet.file.reader;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.quantriet.file.DocumentText.Reason;

/// The directory of a zip file, checked before anything is unpacked, and the only way to what is in it.
///
/// A bomb is told by the directory: too many entries, too much in sum, packed too well, or more packed bytes than the file has,
/// which means that entries lie over one another. Nothing unpacks to more than its directory says. Archives within are never opened.
final class ZipDirectory {

    private static final int MOST_ENTRIES = 4096;
    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_BYTES_OF_ONE = 64L << 20;
    private static final long RATIO = 150;

    /// Below this even the best packed content does no harm.
    private static final long HARMLESS = 8L << 20;

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int method, boolean encrypted, long packed, long size, long at) {}

    private ZipDirectory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ZipDirectory of(byte[] bytes) {
        var directory = new ZipDirectory(bytes);
        try {
            directory.read();
        } catch (IndexOutOfBoundsException cut) {
            throw new CannotRead(Reason.DAMAGED, "zip directory cut off");
        }
        directory.check();
        return directory;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /// The unpacked bytes of an entry, if it is there.
    Optional<byte[]> find(String name) {
        return Optional.ofNullable(entries.get(name)).map(this::unpack);
    }

    private void read() {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        long at = bytes.getInt(end + 16) & 0xFFFFFFFFL;
        if (count > MOST_ENTRIES) {
            throw new CannotRead(Reason.TOO_LARGE, count + " entries");
        }
        for (int i = 0; i < count; i++) {
            at = readEntry(Math.toIntExact(Math.min(at, Integer.MAX_VALUE)));
        }
    }

    private int readEntry(int at) {
        if (bytes.getInt(at) != CENTRAL) {
            throw new CannotRead(Reason.DAMAGED, "zip directory");
        }
        int nameLength = bytes.getShort(at + 28) & 0xFFFF;
        var name = new byte[nameLength];
        bytes.get(at + 46, name);
        var entry =
                new Entry(
                        bytes.getShort(at + 10) & 0xFFFF,
                        (bytes.getShort(at + 8) & 1) != 0,
                        bytes.getInt(at + 20) & 0xFFFFFFFFL,
                        bytes.getInt(at + 24) & 0xFFFFFFFFL,
                        bytes.getInt(at + 42) & 0xFFFFFFFFL);
        if (entries.put(new String(name, StandardCharsets.UTF_8), entry) != null) {
            throw new CannotRead(Reason.DAMAGED, "one name twice in the zip directory");
        }
        return at
                + 46
                + nameLength
                + (bytes.getShort(at + 30) & 0xFFFF)
                + (bytes.getShort(at + 32) & 0xFFFF);
    }

    /// Where the end record begins: behind it stands a comment of at most 64 KiB.
    private int end() {
        int last = bytes.limit() - 22;
        for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new CannotRead(Reason.DAMAGED, "zip without end");
    }

    private void check() {
        long packed = entries.values().stream().mapToLong(Entry::packed).sum();
        long size = entries.values().stream().mapToLong(Entry::size).sum();
        if (packed > bytes.limit()) {
            throw new CannotRead(Reason.TOO_LARGE, "entries over one another");
        }
        if (size > MOST_BYTES || size > HARMLESS && size > RATIO * Math.max(1, packed)) {
            throw new CannotRead(Reason.TOO_LARGE, size + " bytes in " + packed);
        }
    }

    private byte[] unpack(Entry entry) {
        if (entry.encrypted()) {
            throw new CannotRead(Reason.PASSWORD, "encrypted zip entry");
        }
        if (entry.size() > MOST_BYTES_OF_ONE) {
            throw new CannotRead(Reason.TOO_LARGE, entry.size() + " bytes in one part");
        }
        try {
            var packed = packed(entry);
            return entry.method() == 0 ? packed : inflated(packed, (int) entry.size());
        } catch (IndexOutOfBoundsException | DataFormatException broken) {
            throw new CannotRead(Reason.DAMAGED, "zip entry");
        }
    }

    private byte[] packed(Entry entry) {
        int at = Math.toIntExact(Math.min(entry.at(), Integer.MAX_VALUE));
        if (bytes.getInt(at) != LOCAL) {
            throw new CannotRead(Reason.DAMAGED, "zip entry");
        }
        int from =
                at + 30 + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
        var packed = new byte[Math.toIntExact(Math.min(entry.packed(), bytes.limit()))];
        bytes.get(from, packed);
        return packed;
    }

    private static byte[] inflated(byte[] packed, int size) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var out = new byte[size];
            int length = 0;
            while (length < size && !inflater.finished()) {
                int count = inflater.inflate(out, length, size - length);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("cut off");
                }
                length += count;
            }
            return Arrays.copyOf(out, length);
        } finally {
            inflater.end();
        }
    }
}
