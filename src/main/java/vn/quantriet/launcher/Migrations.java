package vn.quantriet.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.quantriet.launcher.CannotStart.Reason;
import vn.quantriet.launcher.postgres.DatabaseAddress;

/// The steps by which this program brings a database up to date.
record Migrations(Set<String> versions) {

    private static final Pattern FILE = Pattern.compile("V([0-9_]+)__.*\\.sql");

    static Migrations ofThisProgram() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/**/V*.sql");
            return new Migrations(
                    Arrays.stream(files)
                            .map(file -> FILE.matcher(Objects.toString(file.getFilename())))
                            .filter(name -> name.matches())
                            .map(name -> name.group(1).replace('_', '.'))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A database that took a step unknown to us was used by a newer program: keep away from it.
    void requireAllOf(DatabaseAddress owner) {
        try (var connection = owner.connect()) {
            var unknown = new TreeSet<>(taken(connection));
            unknown.removeAll(versions);
            if (!unknown.isEmpty()) {
                throw new CannotStart(Reason.NEWER_DATABASE, unknown.last());
            }
        } catch (SQLException e) {
            throw ExternalDatabase.outOfReach(owner, e);
        }
    }

    private static Set<String> taken(Connection connection) throws SQLException {
        if (!ExternalDatabase.isTrue(connection, BEGUN)) {
            return Set.of();
        }
        var found = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TAKEN)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static final String BEGUN = "select to_regclass('public.flyway_schema_history') is not null";

    private static final String TAKEN =
            "select version from public.flyway_schema_history where success and version is not null";
}
