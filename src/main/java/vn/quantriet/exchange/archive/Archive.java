package vn.quantriet.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Inflater;

/// A zip archive whose directory was looked at before anything is unpacked. Archives within are never opened.
public final class Archive implements Closeable {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    private final SeekableByteChannel channel;
    private final List<Entry> entries;
    private final Map<Integer, Entry> byPlace;

    private Archive(SeekableByteChannel channel, List<Entry> entries) {
        this.channel = channel;
        this.entries = List.copyOf(entries);
        this.byPlace =
                entries.stream().collect(Collectors.toMap(Entry::place, Function.identity()));
    }

    /// Fails with a sentence when it is no archive, or one that can only mean harm.
    public static Archive open(SeekableByteChannel channel, Limits limits) throws IOException {
        return new Archive(channel, new Directory(channel, limits).read());
    }

    /// The files in it, those that are not opened among them; no folders, and nothing that systems add by themselves.
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> at(int place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /// The content, no more of it than the directory says; the reading ends with an exception when it is other than the
    /// directory says. One content is read at a time.
    public InputStream open(Entry entry) throws IOException {
        if (entry.fault() != null) {
            throw new IOException("not opened: " + entry.fault());
        }
        var packed = new Slice(channel, begin(entry), entry.packed());
        var content = entry.method() == 0 ? packed : new Inflated(packed, new Inflater(true));
        return new Checked(content, entry.size(), entry.crc());
    }

    private long begin(Entry entry) throws IOException {
        var head = ByteBuffer.allocate(LOCAL_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(entry.at());
        while (head.hasRemaining() && channel.read(head) >= 0) {
            // until it is whole
        }
        if (head.hasRemaining() || head.getInt(0) != LOCAL) {
            throw new IOException("no entry there");
        }
        return entry.at()
                + LOCAL_LENGTH
                + (head.getShort(26) & 0xFFFF)
                + (head.getShort(28) & 0xFFFF);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
