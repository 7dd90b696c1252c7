package vn.quantriet.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Unpacks, and gives the memory of the unpacker back at the end.
final class Inflated extends InflaterInputStream {

    private boolean padded;

    Inflated(InputStream packed, Inflater inflater) {
        super(packed, inflater, 65_536);
    }

    /// Some content ends only with one byte more than there is.
    @Override
    protected void fill() throws IOException {
        len = in.read(buf, 0, buf.length);
        if (len < 0) {
            if (padded) {
                throw new IOException("cut off");
            }
            padded = true;
            buf[0] = 0;
            len = 1;
        }
        inf.setInput(buf, 0, len);
    }

    @Override
    public void close() throws IOException {
        inf.end();
        super.close();
    }
}
