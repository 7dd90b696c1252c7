package vn.quantriet.launcher;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/// Starts the whole program as users do, always on the same data and the same port.
final class ServerProcess {

    private static final Duration START = Duration.ofMinutes(3);

    private final Path parent;
    private final int port;

    private ServerProcess(Path parent, int port) {
        this.parent = parent;
        this.port = port;
    }

    /// In a folder that the database server may pass through.
    static ServerProcess in(Path parent) throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
        try (var socket = new ServerSocket(0)) {
            return new ServerProcess(parent, socket.getLocalPort());
        }
    }

    Path data() {
        return parent.resolve("data");
    }

    Path keys() {
        return parent.resolve("data-keys");
    }

    int port() {
        return port;
    }

    /// All that was said since the first start.
    String output() throws IOException {
        return Files.readString(parent.resolve("output"));
    }

    /// With the strict mask of `bin/quantriet`.
    Process serve(String... more) throws IOException {
        var builder =
                new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask 077; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port=" + port,
                        "--data=" + data());
        builder.command().addAll(List.of(more));
        builder.environment().remove(ExternalDatabase.APPLICATION);
        builder.environment().remove(ExternalDatabase.OWNER);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(parent.resolve("output").toFile()))
                .start();
    }

    void awaitHealth() {
        await().atMost(START).until(() -> health() == 200);
    }

    /// 0 while nobody answers.
    int health() {
        try {
            var url = URI.create("http://127.0.0.1:" + port + "/health").toURL();
            return ((HttpURLConnection) url.openConnection()).getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /// The server of the database, which outlives a killed program.
    ProcessHandle database() throws IOException {
        var pid = Files.readAllLines(data().resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /// Also when a test failed half way.
    void stopDatabase() throws IOException {
        if (Files.exists(data().resolve("postgres/postmaster.pid"))) {
            database().destroy();
        }
    }
}
