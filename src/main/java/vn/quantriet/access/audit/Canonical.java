package vn.quantriet.access.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Writes fields so that different ones never look alike: each as text, with its length before it; absent as `-`.
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    Canonical(String kind) {
        add(kind);
    }

    Canonical add(@Nullable Object field) {
        if (field == null) {
            bytes.write('-');
        } else {
            write(field.toString().getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    Canonical add(byte[] field) {
        return add(HexFormat.of().formatHex(field));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void write(byte[] text) {
        bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(text);
    }
}
