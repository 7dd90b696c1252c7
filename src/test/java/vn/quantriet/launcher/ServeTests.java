package vn.quantriet.launcher;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program as users start it, and as they should not end it.
class ServeTests {

    private static final Duration START = Duration.ofMinutes(3);

    @TempDir Path parent;
    private Path data = Path.of("");
    private Path output = Path.of("");
    private int port;

    @BeforeEach
    void prepare() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
        data = parent.resolve("data");
        output = parent.resolve("output");
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    /// Also when a test failed half way.
    @AfterEach
    void stopDatabase() throws IOException {
        var pid = data.resolve("postgres/postmaster.pid");
        if (Files.exists(pid)) {
            var server = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
            ProcessHandle.of(server).ifPresent(ProcessHandle::destroy);
        }
    }

    @Test
    void servesAgainAfterItWasKilledAndKeepsOthersOut() throws Exception {
        var killed = serve();
        awaitHealth();
        killed.destroyForcibly().waitFor();

        var again = serve();
        try {
            awaitHealth();
            var second = serve("--demo");
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(Files.readString(output))
                    .contains("đang được một chương trình Quán Triệt khác dùng")
                    .contains("process " + again.pid());
            assertThat(health()).isEqualTo(200);
            assertThatTheAuditorReads();
        } finally {
            again.destroy();
        }
        assertThat(again.waitFor(3, MINUTES)).isTrue();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(serve("--demo").waitFor()).isEqualTo(1);
        assertThat(Files.readString(output)).contains("holds data");
        assertThatTheAuditorReads();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /// Whether the program serves or not.
    private void assertThatTheAuditorReads() throws Exception {
        var places = new Places(data, parent.resolve("data-keys"));
        try (var auditor = AuditorDatabase.open(places, Map.of());
                var connection = auditor.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from organization.unit")) {
            assertThat(rows.next()).isTrue();
            assertThat(connection.getMetaData().getUserName()).isEqualTo("quantriet_auditor");
        }
    }

    /// With the strict mask of `bin/quantriet`.
    private Process serve(String... more) throws IOException {
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
                        "--data=" + data);
        builder.command().addAll(List.of(more));
        builder.environment().remove(ExternalDatabase.APPLICATION);
        builder.environment().remove(ExternalDatabase.OWNER);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private void awaitHealth() {
        await().atMost(START).until(() -> health() == 200);
    }

    /// 0 while nobody answers.
    private int health() {
        try {
            var url = URI.create("http://127.0.0.1:" + port + "/health").toURL();
            return ((HttpURLConnection) url.openConnection()).getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
