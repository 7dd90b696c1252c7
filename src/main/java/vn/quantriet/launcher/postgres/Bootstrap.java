package vn.quantriet.launcher.postgres;

import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.BOOTSTRAP_FAILED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// Makes in a server what only a superuser can: roles, the database, extensions.
///
/// Runs at every start, so that a newer program finds what it needs. The same SQL is run by
/// `bin/bootstrap-database` on a server of one's own.
record Bootstrap(String host, int port, Passwords passwords) {

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "quantriet";

    void run() {
        try {
            try (var server = superuser("postgres").connect()) {
                makeRoles(server);
                makeDatabase(server);
            }
            try (var database = superuser(DATABASE).connect()) {
                execute(database, sql("database.sql"));
            }
        } catch (SQLException e) {
            throw new PostgresRefused(BOOTSTRAP_FAILED, String.valueOf(e.getMessage()));
        }
    }

    DatabaseAddress owner() {
        return address(DATABASE, "quantriet_owner", passwords.owner());
    }

    DatabaseAddress application() {
        return address(DATABASE, "quantriet_app", passwords.application());
    }

    DatabaseAddress auditor() {
        return address(DATABASE, "quantriet_auditor", passwords.auditor());
    }

    private DatabaseAddress superuser(String database) {
        return address(database, SUPERUSER, passwords.superuser());
    }

    private DatabaseAddress address(String database, String user, String password) {
        var url =
                "jdbc:postgresql://%s:%d/%s?sslmode=disable&gssEncMode=disable&ApplicationName=quantriet"
                        .formatted(host, port, database);
        return new DatabaseAddress(url, user, password);
    }

    private void makeRoles(Connection server) throws SQLException {
        var settings =
                Map.of(
                        "quantriet.owner_password", passwords.owner(),
                        "quantriet.app_password", passwords.application(),
                        "quantriet.auditor_password", passwords.auditor());
        for (var setting : settings.entrySet()) {
            set(server, setting.getKey(), setting.getValue());
        }
        execute(server, sql("cluster.sql"));
    }

    private static void set(Connection server, String name, String value) throws SQLException {
        try (var statement = server.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static void makeDatabase(Connection server) throws SQLException {
        var exists = "select 1 from pg_database where datname = '" + DATABASE + "'";
        try (var statement = server.createStatement();
                var found = statement.executeQuery(exists)) {
            if (found.next()) {
                return;
            }
        }
        execute(
                server,
                "create database " + DATABASE + " owner quantriet_owner template template0");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sql(String name) {
        try (var stream = Bootstrap.class.getResourceAsStream("/db/bootstrap/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
