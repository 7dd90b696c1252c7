package vn.quantriet.exchange.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// The name of an entry: which letters its bytes mean, and whether it stays within the archive.
final class EntryName {

    private static final int UNICODE_PATH = 0x7075;
    private static final Charset OLD =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    /// What systems add by themselves.
    private static final List<String> NOISE = List.of(".ds_store", "thumbs.db", "desktop.ini");

    private EntryName() {}

    /// By the mark of the archive, the extra field, or what the bytes look like; the old code page of DOS at last.
    static String of(byte[] bytes, boolean utf8, ByteBuffer extra) {
        var name =
                unicodePath(bytes, extra)
                        .or(() -> strictly(bytes))
                        .orElseGet(() -> new String(bytes, utf8 ? StandardCharsets.UTF_8 : OLD));
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC)
                .replace('\u0000', '_');
    }

    static boolean isFolder(String path) {
        return path.endsWith("/");
    }

    static boolean isNoise(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith("__macosx/")
                || NOISE.contains(lower.substring(lower.lastIndexOf('/') + 1));
    }

    /// Absolute, with a drive, or with steps upward.
    static boolean leadsOut(String path) {
        return path.isEmpty()
                || path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || Arrays.asList(path.split("/", -1)).contains("..");
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /// The extra field counts only while it belongs to this very name.
    private static Optional<String> unicodePath(byte[] bytes, ByteBuffer extra) {
        var field = extra.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (field.remaining() >= 4) {
            int id = field.getShort() & 0xFFFF;
            int length = field.getShort() & 0xFFFF;
            if (length > field.remaining()) {
                return Optional.empty();
            }
            if (id == UNICODE_PATH && length > 5) {
                return unicodePath(bytes, field, length);
            }
            field.position(field.position() + length);
        }
        return Optional.empty();
    }

    private static Optional<String> unicodePath(byte[] bytes, ByteBuffer field, int length) {
        field.get();
        long crc = field.getInt() & 0xFFFFFFFFL;
        var name = new byte[length - 5];
        field.get(name);
        var own = new CRC32();
        own.update(bytes);
        return own.getValue() == crc ? strictly(name) : Optional.empty();
    }
}
