package vn.quantriet.file.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/// Text and Markdown, in UTF-8 or UTF-16, with or without a mark of byte order.
final class PlainText {

    private PlainText() {}

    /// Whether bytes from the beginning of a file may be text.
    static boolean looksLike(byte[] head) {
        return charset(head)
                .filter(charset -> isWritten(decoded(head, charset, false)))
                .isPresent();
    }

    /// The words in composed letters; nothing when the bytes are not text.
    static Optional<String> of(byte[] bytes) {
        return charset(bytes)
                .map(charset -> decoded(bytes, charset, true))
                .filter(PlainText::isWritten)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static Optional<Charset> charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.of(unmarked(bytes));
    }

    /// In UTF-16 every line break and blank has a zero byte; in UTF-8 text there is none.
    private static Charset unmarked(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even + odd == 0) {
            return StandardCharsets.UTF_8;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /// Text has no control characters but breaks, tabs and form feeds, and nothing that could not be decoded.
    private static boolean isWritten(String text) {
        return text.chars()
                .noneMatch(character ->
                        character == 0xFFFD
                                || character == 0
                                || character < ' ' && "\n\r\t\f\u000B".indexOf(character) < 0);
    }

    /// Decodes, with U+FFFD for what is wrong; a sequence cut at the end is left out unless the whole is here.
    private static String decoded(byte[] bytes, Charset charset, boolean whole) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var out = CharBuffer.allocate(bytes.length + 1);
        decoder.decode(ByteBuffer.wrap(bytes), out, whole);
        var text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
