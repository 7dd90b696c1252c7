package vn.quantriet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/// One PostgreSQL per test run; each application context gets a database of its own, copied from a migrated template.
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicBoolean AFTER_SPRING = new AtomicBoolean();

    /// The engine's own ten seconds are too few where other builds run beside this one.
    private static final Duration BUSY_MACHINE = Duration.ofMinutes(2);

    private static final EmbeddedPostgres SERVER = start();

    /// Letters and their order as in production.
    private static final String NEW_DATABASE =
            """
            create database quantriet owner quantriet_owner template template0 encoding 'UTF8'
              locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C.UTF-8'
            """;

    private TestDatabase() {}

    /// A fresh database with the schema and the [Cast], as JDBC address without user.
    public static String fresh() {
        return copyOf("quantriet");
    }

    /// A fresh database with the schema and nobody in it.
    public static String empty() {
        return copyOf("quantriet_empty");
    }

    private static String copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        execute("postgres", "create database " + name + " template " + template);
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    /// Runs SQL as superuser.
    public static void execute(String database, String sql) {
        try (var connection = SERVER.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// What is done on a connection of the superuser.
    @FunctionalInterface
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    /// Works as superuser, on one connection.
    public static void connected(String database, Work work) {
        try (var connection = SERVER.getDatabase("postgres", database).getConnection()) {
            work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server =
                    EmbeddedPostgres.builder()
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(BUSY_MACHINE)
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeWithoutSpring(server)));
            prepare(server);
            return server;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void prepare(EmbeddedPostgres server) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set quantriet.owner_password = 'owner'");
            statement.execute("set quantriet.app_password = 'app'");
            statement.execute("set quantriet.auditor_password = 'auditor'");
            statement.execute(resource("/db/bootstrap/cluster.sql"));
            statement.execute(NEW_DATABASE);
        }
        try (var connection = server.getDatabase("postgres", "quantriet").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(resource("/db/bootstrap/database.sql"));
        }
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://localhost:" + server.getPort() + "/quantriet",
                        "quantriet_owner",
                        "owner")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database quantriet_empty template quantriet");
        }
        try (var connection = server.getDatabase("postgres", "quantriet").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(resource("/cast.sql"));
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream =
                Objects.requireNonNull(TestDatabase.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Contexts that lose their database before they are closed wait for it, and the test run with them.
    static void closeAfterSpring() {
        if (AFTER_SPRING.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(() -> close(SERVER));
        }
    }

    private static void closeWithoutSpring(EmbeddedPostgres server) {
        if (!AFTER_SPRING.get()) {
            close(server);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
