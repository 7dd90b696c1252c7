package vn.quantriet.exchange.edxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Base64;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;

/// The bytes of a file out of its base64. What is wrong with the package is told as such at once: whoever keeps the bytes would
/// take it for a fault of the disk.
final class Decoded extends FilterInputStream {

    Decoded(Chunks chunks) {
        super(Base64.getDecoder().wrap(chunks));
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        try {
            return in.read(buffer, from, length);
        } catch (Chunks.BrokenXml broken) {
            throw ExchangeRefused.because(Reason.XML_BROKEN);
        } catch (IOException | IllegalArgumentException broken) {
            throw ExchangeRefused.because(Reason.BASE64_BROKEN);
        }
    }
}
