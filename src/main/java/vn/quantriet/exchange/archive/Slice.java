package vn.quantriet.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// A part of a channel, and one byte behind it, which what inflates may ask for.
final class Slice extends InputStream {

    private final SeekableByteChannel channel;
    private long at;
    private long left;

    Slice(SeekableByteChannel channel, long at, long length) {
        this.channel = channel;
        this.at = at;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        channel.position(at);
        int count = channel.read(ByteBuffer.wrap(buffer, from, (int) Math.min(length, left)));
        if (count > 0) {
            at += count;
            left -= count;
        }
        return count;
    }
}
