package vn.quantriet.launcher.postgres;

import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.FOLDER_OUT_OF_REACH;
import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.NOT_OUR_FOLDER;
import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.NO_UNPRIVILEGED_USER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// As whom the server runs. PostgreSQL refuses to be root, so root steps down to another user.
record RunAs(int uid, int gid, boolean steppingDown) {

    private static final int ROOT = 0;
    private static final List<String> CANDIDATES = List.of("quantriet", "nobody");

    /// Whoever owns the database runs it; for a new one root takes the user `quantriet` where there
    /// is one, else `nobody`.
    static RunAs ownerOf(Path database) throws IOException {
        var self = new RunAs(Folders.unix(Path.of("/proc/self"), "uid"), ROOT, false);
        if (self.uid != ROOT) {
            return self.checkedFor(database);
        }
        if (Files.exists(database) && Folders.unix(database, "uid") != ROOT) {
            return new RunAs(Folders.unix(database, "uid"), Folders.unix(database, "gid"), true);
        }
        return CANDIDATES.stream()
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElseThrow(() -> new PostgresRefused(NO_UNPRIVILEGED_USER));
    }

    /// A process of this user, in a session of its own: Ctrl-C in the terminal is meant for the
    /// program, which then stops the server in good order.
    ProcessBuilder process(List<String> command) {
        var all = new ArrayList<String>();
        all.add("setsid");
        if (steppingDown) {
            all.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + uid,
                            "--regid=" + gid,
                            "--clear-groups",
                            "--no-new-privs",
                            "--inh-caps=-all"));
        }
        all.addAll(command);
        var builder = new ProcessBuilder(all);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        return builder;
    }

    void takeOver(Path path) throws IOException {
        if (steppingDown) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    /// Every folder on the way must let the user pass.
    void checkReach(Path program) throws IOException {
        if (exitCode(process(List.of("test", "-x", program.toString()))) != 0) {
            throw new PostgresRefused(FOLDER_OUT_OF_REACH, program, uid);
        }
    }

    private RunAs checkedFor(Path database) throws IOException {
        if (Files.exists(database) && Folders.unix(database, "uid") != uid) {
            throw new PostgresRefused(NOT_OUR_FOLDER, database, Files.getOwner(database).getName());
        }
        return this;
    }

    private static Optional<RunAs> named(String user) {
        var ids = Stream.of("-u", "-g").map(which -> id(which, user)).toList();
        if (ids.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                new RunAs(ids.getFirst().orElseThrow(), ids.getLast().orElseThrow(), true));
    }

    private static Optional<Integer> id(String which, String user) {
        try {
            var process = new ProcessBuilder("id", which, user).redirectErrorStream(true).start();
            var answer = new String(process.getInputStream().readAllBytes()).strip();
            return answer.matches("\\d+") ? Optional.of(Integer.valueOf(answer)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static int exitCode(ProcessBuilder builder) throws IOException {
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + builder.command(), e);
        }
    }
}
