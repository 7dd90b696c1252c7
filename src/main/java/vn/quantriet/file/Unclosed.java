package vn.quantriet.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Stays open when its writer is done, so that the file behind it can still be synced.
class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
