package vn.quantriet.launcher.postgres;

import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.INITDB_FAILED;
import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.NO_PASSWORDS;
import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.OTHER_MAJOR_VERSION;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The files of one PostgreSQL server: its database folder, passwords, port and log.
///
/// | in the data folder | what |
/// | --- | --- |
/// | `postgres/` | the database itself |
/// | `postgresql-18.6.0/` | the programs |
/// | `postgres.properties` | the passwords |
/// | `postgres.port` | the port on the loopback address |
/// | `postgres.log` | what the server says |
record Cluster(Path folder, Binaries binaries, RunAs user, Passwords passwords) {

    private static final long LOG_LIMIT = 10_000_000;

    /// Opens what is there, or makes a new one.
    static Cluster in(Path parent, Binaries binaries) throws IOException {
        var folder = parent.toRealPath();
        var user = RunAs.ownerOf(database(folder));
        var cluster = new Cluster(folder, binaries, user, passwords(folder));
        user.checkReach(binaries.program("postgres"));
        if (Files.notExists(cluster.database())) {
            cluster.create();
        }
        cluster.checkVersion();
        return cluster;
    }

    static Path database(Path folder) {
        return folder.resolve("postgres");
    }

    /// Drawn anew only where there is no database that they would have to open.
    static Passwords passwords(Path folder) throws IOException {
        var file = folder.resolve("postgres.properties");
        if (Files.exists(database(folder)) && Files.notExists(file)) {
            throw new PostgresRefused(NO_PASSWORDS, file);
        }
        return Passwords.in(file);
    }

    Path database() {
        return database(folder);
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /// A file that only we may read, since statements show in it. One former log is kept.
    Redirect intoLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(
                    log(), folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(log())) {
            PrivateFile.write(log(), "");
        }
        return Redirect.appendTo(log().toFile());
    }

    /// The port of the last start while nobody else has taken it, else another.
    int choosePort() throws IOException {
        var file = folder.resolve("postgres.port");
        var port =
                Files.exists(file) ? freePort(Integer.parseInt(Files.readString(file).strip())) : 0;
        if (port == 0) {
            port = freePort(0);
            PrivateFile.write(file, port + "\n");
        }
        return port;
    }

    /// 0 when the wanted port is taken.
    private static int freePort(int wanted) {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return 0;
        }
    }

    /// Made beside its place and moved there when whole.
    private void create() throws IOException {
        var draft = folder.resolve("postgres.new");
        var password = folder.resolve("postgres.password");
        new Leftovers(draft).clear();
        Folders.delete(draft);
        Files.createDirectory(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.takeOver(draft);
        try {
            PrivateFile.write(password, passwords.superuser() + "\n");
            user.takeOver(password);
            initialise(draft, password);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path draft, Path password) throws IOException {
        var initdb =
                user.process(
                        List.of(
                                binaries.program("initdb").toString(),
                                "--pgdata=" + draft,
                                "--username=" + Bootstrap.SUPERUSER,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--lc-collate=C",
                                "--lc-ctype=C.UTF-8",
                                "--lc-messages=C",
                                "--no-instructions"));
        initdb.directory(draft.toFile());
        initdb.redirectErrorStream(true).redirectOutput(intoLog());
        if (RunAs.exitCode(initdb) != 0) {
            throw new PostgresRefused(INITDB_FAILED, LogTail.of(log()));
        }
    }

    private void checkVersion() throws IOException {
        var found = Files.readString(database().resolve("PG_VERSION")).strip();
        if (!found.equals(Integer.toString(Binaries.MAJOR))) {
            throw new PostgresRefused(OTHER_MAJOR_VERSION, found, Binaries.MAJOR);
        }
    }
}
