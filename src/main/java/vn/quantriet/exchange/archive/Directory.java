package vn.quantriet.exchange.archive;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.archive.Entry.Fault;

/// Reads the directory at the end of an archive, and refuses the whole when it can only mean harm.
final class Directory {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEAD = 46;
    private static final int MOST_PER_ENTRY = 1024;
    private static final int ZIP64 = 1;
    private static final int LOCAL_LENGTH = 30;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xF000;
    private static final int LINK = 0xA000;

    private final SeekableByteChannel channel;
    private final Limits limits;
    private final long length;

    Directory(SeekableByteChannel channel, Limits limits) throws IOException {
        this.channel = channel;
        this.limits = limits;
        this.length = channel.size();
    }

    List<Entry> read() throws IOException {
        try {
            var entries = entries();
            requireSane(entries);
            return files(entries);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException cut) {
            throw broken();
        }
    }

    private List<Entry> entries() throws IOException {
        var end = end();
        int count = end.getShort(10) & 0xFFFF;
        long size = end.getInt(12) & 0xFFFFFFFFL;
        long at = end.getInt(16) & 0xFFFFFFFFL;
        if (count > limits.entries() || size > (long) limits.entries() * MOST_PER_ENTRY) {
            throw ExchangeRefused.because(Reason.TOO_MANY, limits.entries());
        }
        var directory = part(at, (int) size);
        var entries = new ArrayList<Entry>(count);
        for (int place = 0; place < count; place++) {
            entries.add(entry(directory, place));
        }
        return entries;
    }

    private static Entry entry(ByteBuffer all, int place) {
        int from = all.position();
        if (all.getInt(from) != CENTRAL) {
            throw broken();
        }
        int nameLength = all.getShort(from + 28) & 0xFFFF;
        int extraLength = all.getShort(from + 30) & 0xFFFF;
        var name = new byte[nameLength];
        all.get(from + HEAD, name);
        var extra = all.slice(from + HEAD + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
        int flags = all.getShort(from + 8) & 0xFFFF;
        var sizes =
                sizes(
                        extra,
                        all.getInt(from + 24) & 0xFFFFFFFFL,
                        all.getInt(from + 20) & 0xFFFFFFFFL,
                        all.getInt(from + 42) & 0xFFFFFFFFL);
        boolean link =
                (all.get(from + 5) & 0xFF) == UNIX
                        && (all.getInt(from + 38) >>> 16 & FILE_TYPE) == LINK;
        all.position(from + HEAD + nameLength + extraLength + (all.getShort(from + 32) & 0xFFFF));
        return new Entry(
                place,
                EntryName.of(name, (flags & 0x800) != 0, extra),
                sizes[0],
                sizes[1],
                all.getInt(from + 16) & 0xFFFFFFFFL,
                all.getShort(from + 10) & 0xFFFF,
                sizes[2],
                (flags & 1) != 0 ? Fault.ENCRYPTED : link ? Fault.SYMLINK : null);
    }

    /// Unpacked size, packed size and place; what does not fit into 32 bits stands in the extra field, in this order.
    private static long[] sizes(ByteBuffer extra, long size, long packed, long at) {
        var sizes = new long[] {size, packed, at};
        var field = zip64(extra);
        for (int each = 0; each < sizes.length; each++) {
            if (sizes[each] == 0xFFFFFFFFL) {
                if (field == null) {
                    throw broken();
                }
                sizes[each] = field.getLong();
                if (sizes[each] < 0) {
                    throw broken();
                }
            }
        }
        return sizes;
    }

    private static @Nullable ByteBuffer zip64(ByteBuffer extra) {
        var field = extra.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (field.remaining() >= 4) {
            int id = field.getShort() & 0xFFFF;
            int length = Math.min(field.getShort() & 0xFFFF, field.remaining());
            if (id == ZIP64) {
                return field.slice(field.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            field.position(field.position() + length);
        }
        return null;
    }

    /// Too much in sum, packed too well, or entries that lie over one another or beyond the end.
    private void requireSane(List<Entry> entries) {
        long size = entries.stream().mapToLong(Entry::size).sum();
        long packed = entries.stream().mapToLong(Entry::packed).sum();
        if (packed > length || Limits.isBomb(size, packed)) {
            throw ExchangeRefused.because(Reason.BOMB);
        }
        if (size > limits.bytes()) {
            throw ExchangeRefused.because(Reason.TOO_MUCH, limits.bytes() >> 20);
        }
        long free = 0;
        for (var entry : entries.stream().sorted(Comparator.comparingLong(Entry::at)).toList()) {
            if (entry.at() < free || entry.at() > length) {
                throw ExchangeRefused.because(Reason.BOMB);
            }
            free = entry.at() + LOCAL_LENGTH + entry.packed();
        }
    }

    private List<Entry> files(List<Entry> entries) {
        Map<String, Integer> names = new HashMap<>();
        var files =
                entries.stream()
                        .filter(entry -> !EntryName.isFolder(entry.path()))
                        .filter(entry -> !EntryName.isNoise(entry.path()))
                        .toList();
        files.forEach(entry -> names.merge(key(entry), 1, Integer::sum));
        return files.stream()
                .map(entry -> judged(entry, names.getOrDefault(key(entry), 1) > 1))
                .toList();
    }

    private Entry judged(Entry entry, boolean twice) {
        if (EntryName.leadsOut(entry.path())) {
            return entry.with(Fault.PATH);
        }
        if (twice) {
            return entry.with(Fault.NAME_TWICE);
        }
        if (entry.size() == 0) {
            return entry.with(Fault.EMPTY);
        }
        if (entry.size() > limits.ofOne()) {
            return entry.with(Fault.TOO_LARGE);
        }
        if (Limits.isBomb(entry.size(), entry.packed())) {
            return entry.with(Fault.BOMB);
        }
        return entry.method() == 0 || entry.method() == 8 ? entry : entry.with(Fault.METHOD);
    }

    /// Systems that do not tell small letters from capitals would keep one of the two.
    private static String key(Entry entry) {
        return entry.path().toLowerCase(Locale.ROOT);
    }

    /// The end record: behind it stands a comment of at most 64 KiB.
    private ByteBuffer end() throws IOException {
        int most = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
        var tail = part(length - most, most);
        for (int at = most - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return tail.slice(at, most - at).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw broken();
    }

    private ByteBuffer part(long at, int size) throws IOException {
        if (at < 0 || at + size > length) {
            throw broken();
        }
        var part = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (part.hasRemaining() && channel.read(part) >= 0) {
            // until it is whole
        }
        if (part.hasRemaining()) {
            throw broken();
        }
        return part.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ExchangeRefused broken() {
        return ExchangeRefused.because(Reason.NOT_AN_ARCHIVE);
    }
}
