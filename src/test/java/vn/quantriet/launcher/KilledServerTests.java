package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quantriet.testing.Cast;

/// Kills the program, or its database, in the middle of work: nothing acknowledged is lost, nothing is half done.
@Tag("A3")
@Tag("B3")
class KilledServerTests {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String PLACE = "/plans/[0-9a-f-]{36}";

    @TempDir Path parent;
    private ServerProcess server;
    private Process running;

    @BeforeEach
    void begin() throws Exception {
        server = ServerProcess.in(parent);
        start();
        try (var database = database()) {
            execute(database, text("/cast.sql"));
        }
    }

    @AfterEach
    void end() throws Exception {
        running.destroyForcibly().waitFor();
        server.stopDatabase();
    }

    @Test
    void finishesWhatWasAcknowledgedAndNothingElse() throws Exception {
        var clerk = HttpClerk.signIn(server.port(), "hoa", Cast.PASSWORD);
        try (var half = clerk.beginUpload("nua.txt", "Nửa chừng. ".repeat(50_000))) {
            assertThat(clerk.upload("ke-hoach.txt", text("/extraction-sample.txt")).statusCode())
                    .isEqualTo(302);
            killAndStart();
        }
        awaitCount("select count(*) from extraction.proposal", 1);
        assertThat(count("select count(*) from document.document")).isEqualTo(1);
        assertThat(clerk.get("/documents").body()).contains("12-KH/ĐU").doesNotContain("nua.txt");

        var committed = plan(clerk, "Đo mực nước các hồ");
        var cut = plan(clerk, "Kiểm tra trạm đo");
        try (var hold = database()) {
            hold.setAutoCommit(false);
            execute(hold, "lock table assignment.assignment in share mode");
            assertThat(approve(clerk, committed).get().statusCode()).isEqualTo(302);
            execute(hold, "lock table plan.history in share mode");
            approve(clerk, cut);
            awaitCount("select count(*) from pg_stat_activity where wait_event_type = 'Lock'", 2);
            killAndStart();
        }
        awaitCount("select count(*) from assignment.assignment", 1);
        assertThat(
                        count(
                                "select count(*) from assignment.assignment a where a.plan_id = '"
                                        + id(cut)
                                        + "'"))
                .isZero();
        assertThat(count("select count(*) from plan.approval")).isEqualTo(1);
        assertThat(clerk.get(cut).body()).contains("Dự thảo");
        awaitCount("select count(*) from event.event_publication where completion_date is null", 0);
        servesAgainWhenItsDatabaseWasKilled(clerk);
    }

    private void servesAgainWhenItsDatabaseWasKilled(HttpClerk clerk) throws Exception {
        var killed = server.database();
        killed.destroyForcibly();
        await().atMost(LONG).until(() -> !killed.isAlive());

        await().atMost(LONG)
                .until(() -> {
                    var answer = clerk.get("/documents");
                    assertThat(answer.statusCode()).as("%s", server.output()).isIn(200, 503);
                    assertThat(answer.body()).contains("Quán Triệt");
                    return answer.statusCode() == 200;
                });

        assertThat(running.isAlive()).isTrue();
        assertThat(server.health()).isEqualTo(200);
        assertThat(clerk.get("/documents").body()).contains("12-KH/ĐU");
        assertThat(server.output()).contains("khởi động lại", "đã hoạt động lại");
    }

    private static CompletableFuture<HttpResponse<String>> approve(HttpClerk clerk, String plan)
            throws Exception {
        var preview = plan + "/fan-out";
        var digest =
                HttpClerk.first("name=\"digest\" value=\"([^\"]+)\"", clerk.get(preview).body());
        return clerk.send(preview, plan + "/approval", Map.of("digest", digest));
    }

    /// A draft with one item, which goes to one unit.
    private static String plan(HttpClerk clerk, String work) throws Exception {
        var answer = clerk.post("/plans/new", "/plans", Map.of("title", "Kế hoạch: " + work));
        var plan =
                HttpClerk.first(
                        "(" + PLACE + ")", answer.headers().firstValue("Location").orElseThrow());
        var form = clerk.get(plan + "?add=true").body();
        var item =
                Map.of(
                        "id",
                        HttpClerk.first("name=\"id\" value=\"([^\"]+)\"", form),
                        "content",
                        work,
                        "leads",
                        "Chi bộ Viện Hồ đầm");
        assertThat(clerk.post(plan, plan + "/items", item).statusCode()).isEqualTo(302);
        return plan;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void start() throws IOException {
        running = server.serve();
        server.awaitHealth();
    }

    private void killAndStart() throws Exception {
        running.destroyForcibly().waitFor();
        start();
    }

    private void awaitCount(String sql, int atLeast) {
        await().atMost(LONG)
                .ignoreExceptions()
                .until(() -> atLeast == 0 ? count(sql) == 0 : count(sql) >= atLeast);
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
    private Connection database() throws IOException, SQLException {
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

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String resource) throws IOException {
        try (var stream = KilledServerTests.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
