package vn.quantriet.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.quantriet.file.reader.Kind;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.NotFound;

/// What the rest of the system may do with files. Who may see one is for the module to say that keeps its id.
@Service
public class Files {

    /// The largest file taken in, in bytes.
    public static final long LIMIT = 50L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Files.class);

    private final StoredFileRepository files;
    private final Vault vault;
    private final Disk disk;
    private final Clock clock;

    Files(StoredFileRepository files, Vault vault, Disk disk, Clock clock) {
        this.files = files;
        this.vault = vault;
        this.disk = disk;
        this.clock = clock;
    }

    /// Keeps the bytes. Once this returns they are on disk; the row comes and goes with the caller's transaction, and bytes
    /// without a row are swept after a day.
    public StoredFile store(InputStream content, String name) {
        return store(content, name, LIMIT);
    }

    /// The same for what is larger than one paper: an archive that comes or goes.
    ///
    /// @param limit in bytes
    public StoredFile store(InputStream content, String name, long limit) {
        if (disk.level() != Disk.Level.ALL) {
            throw new FileRefused(FileRefused.Reason.NO_ROOM);
        }
        var id = FileId.next();
        var kept = vault.keep(id, content, limit);
        if (kept.size() == 0) {
            throw new FileRefused(FileRefused.Reason.EMPTY);
        }
        var file =
                new StoredFile(
                        id,
                        SafeName.of(name),
                        Kind.of(kept.head()).mediaType(),
                        kept.size(),
                        kept.sha256());
        files.add(file, vault.cipher(), actor(), clock.instant());
        return file;
    }

    /// SHA-256 of the content in hexadecimal digits.
    public static String sha256(InputStream content) throws IOException {
        var measured = new Measured(content, LIMIT);
        measured.transferTo(OutputStream.nullOutputStream());
        return measured.kept().sha256();
    }

    public StoredFile get(FileId id) {
        return files.find(id).orElseThrow(() -> new NotFound(id));
    }

    /// The bytes as they came. A flipped byte ends the reading with an exception before anything of its part is handed out.
    public InputStream open(FileId id) {
        return vault.open(get(id).id());
    }

    /// The bytes as they came, to be read from anywhere in them.
    public SeekableByteChannel channel(FileId id) {
        return vault.channel(get(id).id());
    }

    /// What a file with these bytes at its beginning is; a few thousand of them do.
    public static String mediaType(byte[] head) {
        return Kind.of(head).mediaType();
    }

    /// The bytes as they came, checked against their SHA-256 to the last one.
    public byte[] bytes(FileId id) {
        var file = get(id);
        try (var content = Digests.checked(vault.open(id), file)) {
            return content.readAllBytes();
        } catch (IOException | UncheckedIOException failure) {
            throw damaged(file, failure);
        }
    }

    /// Whether the kept bytes are still those that came.
    public boolean intact(FileId id) {
        var file = get(id);
        try (var content = Digests.checked(vault.open(id), file)) {
            content.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException | UncheckedIOException failure) {
            LOG.error("Stored file {} is damaged: {}", id, failure.toString());
            return false;
        }
    }

    /// The log names the file for whoever restores it; the reader of the page gets a sentence.
    private static FileRefused damaged(StoredFile file, Exception cause) {
        LOG.error("Stored file {} is damaged: {}", file.id(), cause.toString());
        return new FileRefused(FileRefused.Reason.DAMAGED, file.name());
    }

    /// The content leaves the disk as soon as the caller's transaction is committed; that the file came stays known.
    public void erase(FileId id) {
        files.erase(id, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        vault.remove(id);
                    }
                });
    }

    private static String actor() {
        return DatabaseScope.current().map(DatabaseScope::actor).orElse("system:unknown");
    }
}
