package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quantriet.testing.Cast;

/// Kills the program while it files what came together: it goes on by itself, and nothing is filed twice or left out.
@Tag("A1")
class KilledIntakeTests {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int FILES = 300;

    @TempDir Path parent;
    private ServerProcess server;
    private Process running;

    @BeforeEach
    void begin() throws Exception {
        server = ServerProcess.in(parent);
        start();
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute(cast());
        }
    }

    @AfterEach
    void end() throws Exception {
        running.destroyForcibly().waitFor();
        server.stopDatabase();
    }

    @Test
    void goesOnAfterItWasKilledAndFilesNothingTwice() throws Exception {
        var files = new LinkedHashMap<String, String>();
        for (int at = 1; at <= FILES; at++) {
            files.put("tep-" + at + ".txt", "Noi dung cua tep thu " + at);
        }
        var clerk = HttpClerk.signIn(server.port(), "hoa", Cast.PASSWORD);
        var answer = clerk.bring(files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var intake =
                HttpClerk.first(
                        "(/intakes/[0-9a-f-]{36})",
                        answer.headers().firstValue("Location").orElseThrow());
        awaitCount("select count(*) from exchange.intake where state = 'CHECKED'", 1);

        assertThat(clerk.post(intake, intake + "/run", Map.of()).statusCode()).isEqualTo(302);
        awaitCount("select count(*) from exchange.intake_item where verdict = 'FILED'", 5);
        running.destroyForcibly().waitFor();
        int filed = count("select count(*) from document.document");
        assertThat(filed).isBetween(5, FILES - 1);
        start();

        awaitCount("select count(*) from exchange.intake where state = 'DONE'", 1);
        System.out.printf(
                "INTAKE killed after %d of %d files, then finished by itself%n", filed, FILES);
        assertThat(count("select count(*) from document.document")).isEqualTo(FILES);
        assertThat(count("select count(distinct arrival_number) from document.document"))
                .isEqualTo(FILES);
        assertThat(count("select max(arrival_number) from document.document")).isEqualTo(FILES);
        assertThat(count("select count(*) from exchange.intake_item where verdict = 'FILED'"))
                .isEqualTo(FILES);
    }

    private void start() throws IOException {
        running = server.serve();
        server.awaitHealth();
    }

    private void awaitCount(String sql, int atLeast) {
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> count(sql) >= atLeast);
    }

    private int count(String sql) throws Exception {
        try (var database = database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// As superuser, who sees all rows.
    private Connection database() throws Exception {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(server.data().resolve("postgres.properties"))) {
            passwords.load(file);
        }
        var port = Files.readString(server.data().resolve("postgres.port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/quantriet",
                "postgres",
                passwords.getProperty("superuser"));
    }

    private static String cast() throws IOException {
        try (var stream = KilledIntakeTests.class.getResourceAsStream("/cast.sql")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
