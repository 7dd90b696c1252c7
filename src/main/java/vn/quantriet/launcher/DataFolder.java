package vn.quantriet.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quantriet.launcher.CannotStart.Reason;
import vn.quantriet.launcher.postgres.Folders;

/// The folder that holds all data, opened by one program at a time.
///
/// The lock is the kernel's, so it cannot be left behind by a program that was killed.
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String VERSION = "version";
    private static final String SAMPLE = "sample-loading";
    private static final Set<String> OF_NO_MEANING = Set.of("lost+found");
    private static final long MEGABYTE = 1024 * 1024;
    private static final long ROOM_TO_BEGIN = 512;
    private static final long ROOM_TO_RUN = 128;

    private final Path path;
    private final FileChannel lock;
    private final boolean empty;

    private DataFolder(Path path, FileChannel lock, boolean empty) {
        this.path = path;
        this.lock = lock;
        this.empty = empty;
    }

    /// Opens the folder, or says why it cannot be used and leaves it as it was.
    static DataFolder open(Path path, ProductVersion program, User user) {
        try {
            make(path, user);
            var lock = lock(path);
            try {
                return checked(path, lock, program);
            } catch (CannotStart | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStart(Reason.NOT_WRITABLE, path, e);
        }
    }

    Path path() {
        return path;
    }

    /// Whether no start has ever succeeded here.
    boolean empty() {
        return empty;
    }

    void requireRoomToRun() {
        requireRoom(path, ROOM_TO_RUN);
    }

    /// Before the sample is loaded: a start that does not succeed leaves a part of it here, which nobody should work with.
    void beginSample() {
        try {
            Files.writeString(path.resolve(SAMPLE), "");
        } catch (IOException e) {
            throw new CannotStart(Reason.NOT_WRITABLE, path, e);
        }
    }

    /// After a start that succeeded: from now on an older program must keep away.
    void usedBy(ProductVersion program) {
        try {
            if (empty || program.isNewerThan(version(path))) {
                Files.writeString(path.resolve(VERSION), program.text() + "\n");
            }
            Files.deleteIfExists(path.resolve(SAMPLE));
        } catch (IOException e) {
            throw new CannotStart(Reason.NOT_WRITABLE, path, e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    static void requireRoom(Path path, long megabytes) {
        try {
            var free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new CannotStart(Reason.DISK_FULL, path, free, megabytes);
            }
        } catch (IOException e) {
            throw new CannotStart(Reason.NOT_WRITABLE, path, e);
        }
    }

    /// The database server, which is not root, must be able to pass through, though not to look.
    private static void make(Path path, User user) throws IOException {
        var permissions = fromString(user.root() ? "rwx--x--x" : "rwx------");
        Folders.create(path, permissions);
        if (Files.notExists(path.resolve(LOCK))) {
            requireNothingElse(path);
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var owned = asFileAttribute(fromString("rw-------"));
        var channel = FileChannel.open(path.resolve(LOCK), Set.of(CREATE, READ, WRITE), owned);
        if (channel.tryLock() == null) {
            var holder = read(channel);
            channel.close();
            throw new CannotStart(Reason.ALREADY_RUNNING, path, holder);
        }
        channel.truncate(0);
        write(channel, Long.toString(ProcessHandle.current().pid()));
        return channel;
    }

    private static DataFolder checked(Path path, FileChannel lock, ProductVersion program)
            throws IOException {
        var empty = Files.notExists(path.resolve(VERSION));
        if (!empty) {
            requireNotNewer(path, program);
        } else if (Files.exists(path.resolve(SAMPLE))) {
            throw new CannotStart(Reason.SAMPLE_CUT_SHORT, path);
        }
        requireRoom(path, empty ? ROOM_TO_BEGIN : ROOM_TO_RUN);
        return new DataFolder(path, lock, empty);
    }

    private static ProductVersion version(Path path) throws IOException {
        return ProductVersion.of(Files.readString(path.resolve(VERSION)));
    }

    /// A slip of the hand must not fill a home folder with a database.
    private static void requireNothingElse(Path path) throws IOException {
        try (var children = Files.list(path)) {
            var others =
                    children.map(child -> child.getFileName().toString())
                            .filter(name -> !OF_NO_MEANING.contains(name))
                            .sorted()
                            .limit(3)
                            .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                throw new CannotStart(Reason.NOT_A_DATA_FOLDER, path, others);
            }
        }
    }

    private static void requireNotNewer(Path path, ProductVersion program) throws IOException {
        var found = version(path);
        if (program.isKnown() && found.isNewerThan(program)) {
            throw new CannotStart(Reason.NEWER_VERSION, path, found.text(), program.text());
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(32);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }
}
