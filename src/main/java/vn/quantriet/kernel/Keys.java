package vn.quantriet.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.Supplier;

/// The folder of keys, outside the data: each key is made when it is first asked for, in a file for its owner only.
public final class Keys {

    private final Path folder;

    public Keys(Path folder) {
        this.folder = folder;
    }

    /// The file's bytes; when there is no such file yet, random ones.
    public byte[] secret(String name, int length) {
        return secret(
                name,
                () -> {
                    var bytes = new byte[length];
                    new SecureRandom().nextBytes(bytes);
                    return bytes;
                });
    }

    /// The file's bytes; when there is no such file yet, the ones made now. Of two programs that make them at once one wins, and
    /// both read what it made.
    public byte[] secret(String name, Supplier<byte[]> fresh) {
        try {
            var file = folder.resolve(name);
            if (!Files.exists(file)) {
                var draft = draft(name, fresh.get());
                try {
                    Files.createLink(file, draft);
                } catch (FileAlreadyExistsException _) {
                    // another program was first
                } catch (UnsupportedOperationException _) {
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(draft);
                }
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Puts a file there, whole or not at all, readable by its owner only.
    public void write(String name, byte[] bytes) {
        try {
            Files.move(draft(name, bytes), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path draft(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder, owner("rwx------"));
        var draft = Files.createTempFile(folder, name, ".new", owner("rw-------"));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        return draft;
    }

    private static FileAttribute<Set<PosixFilePermission>> owner(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }
}
