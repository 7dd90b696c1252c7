package vn.quantriet.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.reader.Kind;

/// Reads a file of the command line into text: plain text here, foreign formats by a reader of their own.
final class PaperReader {

    private final Function<byte[], DocumentText> foreign;

    PaperReader(Function<byte[], DocumentText> foreign) {
        this.foreign = foreign;
    }

    String read(Path file) {
        var bytes = bytes(file);
        return isPlain(file, bytes) ? decoded(file, bytes) : text(file, foreign.apply(bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadablePaper(Sentences.of("launcher.extract.no_file", file));
        } catch (IOException e) {
            throw new UnreadablePaper(Sentences.of("launcher.extract.broken", file, e.toString()));
        }
    }

    private static boolean isPlain(Path file, byte[] bytes) {
        var name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        boolean named = name.endsWith(".txt") || name.endsWith(".md");
        var kind = Kind.of(bytes);
        return kind == Kind.TEXT || named && kind == Kind.OTHER;
    }

    /// Strict: a wrong guess of the encoding would make wrong words.
    private static String decoded(Path file, byte[] bytes) {
        try {
            return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadablePaper(Sentences.of("launcher.extract.not_text", file));
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length >= 2;
        boolean big = marked && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = marked && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return big || little ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String text(Path file, DocumentText read) {
        return switch (read) {
            case DocumentText.Readable readable -> readable.text();
            case DocumentText.Scan _ ->
                    throw new UnreadablePaper(Sentences.of("launcher.extract.scan", file));
            case DocumentText.Unreadable unreadable ->
                    throw new UnreadablePaper(
                            Sentences.of("launcher.extract.skipped", file)
                                    + "\n"
                                    + Sentences.from("messages.file", unreadable.messageKey()));
        };
    }

    /// One file that cannot be read; the others still can.
    static final class UnreadablePaper extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String sentences;

        UnreadablePaper(String sentences) {
            super(sentences);
            this.sentences = sentences;
        }

        String sentences() {
            return sentences;
        }
    }
}
