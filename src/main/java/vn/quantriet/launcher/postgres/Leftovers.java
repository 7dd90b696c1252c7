package vn.quantriet.launcher.postgres;

import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.LEFTOVER_DOES_NOT_STOP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Processes of PostgreSQL that outlived the program that started them.
///
/// Every process of a server works in its database folder: that tells them from others, whatever
/// the numbers in `postmaster.pid` say. A dead process that nobody buried has no such folder any
/// more, and neither has a stranger that was given the same number.
record Leftovers(Path database) {

    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb");
    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(60);
    private static final Duration ORPHANS_END = Duration.ofSeconds(5);
    private static final Duration KILLED_END = Duration.ofSeconds(10);

    /// Stops what still runs, then drops the pid file, which would keep a new server from starting.
    /// The file must never go first: two servers in one folder would ruin it.
    void clear() throws IOException {
        if (Files.notExists(PidFile.path(database)) && processes().isEmpty()) {
            return;
        }
        var server = server();
        server.ifPresent(process -> Signal.INTERRUPT.send(process.pid()));
        if (!gone(server.isPresent() ? FAST_SHUTDOWN : ORPHANS_END)) {
            processes().forEach(process -> Signal.KILL.send(process.pid()));
        }
        if (!gone(KILLED_END)) {
            throw new PostgresRefused(LEFTOVER_DOES_NOT_STOP, processes().getFirst().pid());
        }
        Files.deleteIfExists(PidFile.path(database));
    }

    /// Absent when it was killed and only its workers are left, who notice and end by themselves.
    private Optional<ProcessHandle> server() throws IOException {
        var pid = PidFile.read(database).map(PidFile::pid);
        return processes().stream()
                .filter(process -> pid.filter(server -> server == process.pid()).isPresent())
                .findFirst();
    }

    private boolean gone(Duration patience) {
        return Patience.of(patience).until(() -> processes().isEmpty());
    }

    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOfThisDatabase).toList();
    }

    private boolean isOfThisDatabase(ProcessHandle process) {
        var about = Path.of("/proc", Long.toString(process.pid()));
        return workingFolder(about).filter(database.toAbsolutePath()::equals).isPresent()
                && PROGRAMS.contains(name(about));
    }

    /// Empty for a process that has ended, or that belongs to someone else.
    private static Optional<Path> workingFolder(Path about) {
        try {
            return Optional.of(Files.readSymbolicLink(about.resolve("cwd")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String name(Path about) {
        try {
            return Files.readString(about.resolve("comm")).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
