package vn.quantriet.file;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The encrypted files on disk, under names that say nothing.
///
/// Written to a temporary name, synced, renamed, the folder synced: what stands under its own name is whole. Each file is
/// bound to its id, so that one cannot be put in another's place.
@Component
class Vault {

    /// With less than this, in bytes, a write failed for want of room.
    private static final long ROOM = 1 << 16;

    private final Path folder;
    private final StreamingAead cipher;

    Vault(Folders folders) throws IOException, GeneralSecurityException {
        this.folder = folders.files();
        this.cipher = KeySet.open(folders.keys()).cipher();
        Files.createDirectories(incoming());
    }

    /// What was kept.
    ///
    /// @param head the first bytes, by which the kind is told
    record Kept(long size, String sha256, byte[] head) {}

    /// Writes the content, at most `limit` bytes of it; more is refused and leaves nothing behind.
    Kept keep(FileId id, InputStream content, long limit) {
        var part = incoming().resolve(UUID.randomUUID().toString());
        try {
            var kept = write(part, id, content, limit);
            Files.createDirectories(shelf(id.value()));
            Files.move(part, place(id.value()), StandardCopyOption.ATOMIC_MOVE);
            sync(shelf(id.value()));
            return kept;
        } catch (IOException failure) {
            if (isFull()) {
                throw new FileRefused(FileRefused.Reason.NO_ROOM);
            }
            throw new UncheckedIOException("file not kept", failure);
        } finally {
            drop(part);
        }
    }

    /// Asked while the half-written file still holds what room there was.
    private boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    InputStream open(FileId id) {
        try {
            return cipher.newDecryptingStream(
                    Files.newInputStream(place(id.value())), associated(id));
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException("the kept file is gone: " + id, missing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The same, to be read from anywhere in it.
    SeekableByteChannel channel(FileId id) {
        try {
            var channel =
                    cipher.newSeekableDecryptingChannel(
                            FileChannel.open(place(id.value()), StandardOpenOption.READ),
                            associated(id));
            // It knows its size only once something was read.
            channel.read(ByteBuffer.allocate(1));
            return channel.position(0);
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException("the kept file is gone: " + id, missing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Nothing happens when it is gone already; what cannot be removed now is swept later.
    void remove(FileId id) {
        drop(place(id.value()));
    }

    /// Names the way of encrypting, for the day when another is asked for.
    String cipher() {
        return KeySet.ALGORITHM;
    }

    Path folder() {
        return folder;
    }

    Path incoming() {
        return folder.resolve("incoming");
    }

    Path place(UUID id) {
        return shelf(id).resolve(id.toString());
    }

    /// Two digits of the random end spread the files over 256 folders.
    private Path shelf(UUID id) {
        var name = id.toString();
        return folder.resolve(name.substring(name.length() - 2));
    }

    private Kept write(Path part, FileId id, InputStream content, long limit) throws IOException {
        try (var channel =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var measured = new Measured(content, limit);
            try (var encrypted =
                    cipher.newEncryptingStream(
                            new Unclosed(Channels.newOutputStream(channel)), associated(id))) {
                measured.transferTo(encrypted);
            }
            channel.force(true);
            return measured.kept();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] associated(FileId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // the sweep takes it after a day
        }
    }
}
