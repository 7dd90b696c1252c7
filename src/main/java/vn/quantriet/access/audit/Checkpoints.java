package vn.quantriet.access.audit;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Keys;

/// The file of checkpoints in the folder of keys: a line per block, appended after the block was stored.
@Component
class Checkpoints {

    static final String FILE = "audit-checkpoints.log";
    private static final int TAIL = 512;

    private final Path file;

    Checkpoints(Keys keys) {
        file = keys.file(FILE);
    }

    /// Number of the last block in the file; 0 when there is none.
    long last() {
        if (Files.notExists(file)) {
            return 0;
        }
        var lines = tail().strip();
        return lines.isEmpty()
                ? 0
                : Checkpoint.of(lines.substring(lines.lastIndexOf('\n') + 1)).number();
    }

    void append(List<Checkpoint> checkpoints) {
        if (checkpoints.isEmpty()) {
            return;
        }
        var text = checkpoints.stream().map(one -> one + "\n").collect(Collectors.joining());
        var owned =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(file, Set.of(CREATE, APPEND), owned)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The end of the file; a line that a crash cut short is dropped first.
    private String tail() {
        try (var reader = new RandomAccessFile(file.toFile(), "rw")) {
            var start = Math.max(0, reader.length() - TAIL);
            var bytes = new byte[(int) (reader.length() - start)];
            reader.seek(start);
            reader.readFully(bytes);
            var text = new String(bytes, StandardCharsets.US_ASCII);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            reader.setLength(start + whole.length());
            return whole;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
