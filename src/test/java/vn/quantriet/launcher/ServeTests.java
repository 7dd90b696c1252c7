package vn.quantriet.launcher;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program as users start it, and as they should not end it.
class ServeTests {

    @TempDir Path parent;
    private ServerProcess server;

    @BeforeEach
    void prepare() throws IOException {
        server = ServerProcess.in(parent);
    }

    @AfterEach
    void stopDatabase() throws IOException {
        server.stopDatabase();
    }

    @Test
    void servesAgainAfterItWasKilledAndKeepsOthersOut() throws Exception {
        var killed = server.serve();
        server.awaitHealth();
        killed.destroyForcibly().waitFor();

        var again = server.serve();
        try {
            server.awaitHealth();
            var second = server.serve("--demo");
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(server.output())
                    .contains("đang được một chương trình Quán Triệt khác dùng")
                    .contains("process " + again.pid());
            assertThat(server.health()).isEqualTo(200);
            assertThatTheAuditorReads();
        } finally {
            again.destroy();
        }
        assertThat(again.waitFor(3, MINUTES)).isTrue();
        assertThat(server.data().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(server.serve("--demo").waitFor()).isEqualTo(1);
        assertThat(server.output()).contains("holds data");
        assertThatTheAuditorReads();
        assertThat(server.data().resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /// The sign-ins are written down when the units are founded and the work is not handed out yet.
    @Test
    void doesNotServeAPartOfTheSample() throws Exception {
        var killed = server.serve("--demo");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Files.exists(server.data().resolve("demo-sign-ins.txt")));
        killed.destroyForcibly().waitFor();

        assertThat(server.serve().waitFor()).isEqualTo(1);
        assertThat(server.serve("--demo").waitFor()).isEqualTo(1);

        assertThat(server.output())
                .contains("bị ngắt giữa chừng", "cut short")
                .contains(server.data().toString());
    }

    /// Whether the program serves or not.
    private void assertThatTheAuditorReads() throws Exception {
        var places = new Places(server.data(), server.keys());
        try (var auditor = AuditorDatabase.open(places, Map.of());
                var connection = auditor.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from organization.unit")) {
            assertThat(rows.next()).isTrue();
            assertThat(connection.getMetaData().getUserName()).isEqualTo("quantriet_auditor");
        }
    }
}
