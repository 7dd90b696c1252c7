package vn.quantriet.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder of keys, outside the data: each key is made when it is first asked for, in a file for its owner only.
@Component
public class Keys {

    private static final Set<StandardOpenOption> WRITING =
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;

    Keys(@Value("${quantriet.keys}") Path folder) {
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

    /// The file's bytes; when there is no such file yet, the ones made now.
    public byte[] secret(String name, Supplier<byte[]> fresh) {
        try {
            var file = folder.resolve(name);
            if (!Files.exists(file)) {
                write(name, fresh.get());
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
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            var draft = folder.resolve(name + ".new");
            Files.deleteIfExists(draft);
            var owner =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            try (var channel = Files.newByteChannel(draft, WRITING, owner)) {
                channel.write(ByteBuffer.wrap(bytes));
            }
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
