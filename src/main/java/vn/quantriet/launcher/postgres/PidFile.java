package vn.quantriet.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a running server writes about itself into `postmaster.pid`.
record PidFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path path(Path database) {
        return database.resolve("postmaster.pid");
    }

    /// Empty as well while the server is still writing its first lines.
    static Optional<PidFile> read(Path database) throws IOException {
        try {
            return parse(Files.readAllLines(path(database)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static Optional<PidFile> parse(List<String> lines) {
        var pid = number(lines, 0);
        if (pid.isEmpty()) {
            return Optional.empty();
        }
        var port = number(lines, PORT_LINE).orElse(0L).intValue();
        var ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(new PidFile(Math.abs(pid.get()), port, ready));
    }

    private static Optional<Long> number(List<String> lines, int line) {
        if (line >= lines.size() || !lines.get(line).strip().matches("-?\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(lines.get(line).strip()));
    }
}
