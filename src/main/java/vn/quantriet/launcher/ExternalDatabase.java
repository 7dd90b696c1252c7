package vn.quantriet.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import vn.quantriet.launcher.CannotStart.Reason;
import vn.quantriet.launcher.postgres.DatabaseAddress;

/// A PostgreSQL of the operator's own, named by two addresses in the environment.
final class ExternalDatabase {

    static final String APPLICATION = "QUANTRIET_DATABASE_URL";
    static final String OWNER = "QUANTRIET_DATABASE_OWNER_URL";

    private static final int OLDEST = 15;

    private ExternalDatabase() {}

    /// Empty when neither address is given: then the embedded server is used.
    ///
    /// @throws IllegalArgumentException with both sentences when an address is missing or unreadable
    static Optional<Databases> in(Map<String, String> environment) {
        if (!environment.containsKey(APPLICATION) && !environment.containsKey(OWNER)) {
            return Optional.empty();
        }
        return Optional.of(
                new Databases(address(APPLICATION, environment), address(OWNER, environment)));
    }

    static DatabaseAddress address(String variable, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variable))
                .flatMap(DatabaseUrl::parse)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                Sentences.of("launcher.bad_address", variable)));
    }

    /// Tries both addresses, and that the application is bound by row-level security.
    static void check(Databases databases) {
        checkOwner(databases.owner());
        checkApplication(databases.application());
    }

    /// Whether the program never worked in this database.
    static boolean isEmpty(Databases databases) {
        try (var connection = databases.owner().connect()) {
            return !isTrue(connection, Migrations.BEGUN);
        } catch (SQLException e) {
            throw outOfReach(databases.owner(), e);
        }
    }

    private static void checkOwner(DatabaseAddress owner) {
        try (var connection = owner.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart(Reason.DATABASE_TOO_OLD, version, OLDEST);
            }
            if (!isTrue(connection, PREPARED)) {
                throw new CannotStart(Reason.DATABASE_NOT_PREPARED, owner);
            }
        } catch (SQLException e) {
            throw outOfReach(owner, e);
        }
    }

    private static void checkApplication(DatabaseAddress application) {
        try (var connection = application.connect()) {
            if (isTrue(connection, MIGHTY)) {
                throw new CannotStart(Reason.APPLICATION_TOO_MIGHTY, application);
            }
        } catch (SQLException e) {
            throw outOfReach(application, e);
        }
    }

    private static final String PREPARED =
            """
            select count(*) = 4
                   and has_database_privilege(current_database(), 'create')
              from pg_extension
             where extname in ('ltree', 'unaccent', 'pg_trgm', 'btree_gist')
            """;

    private static final String MIGHTY =
            """
            select rolsuper or rolbypassrls
                   or pg_has_role(d.datdba, 'member')
                   or has_database_privilege(d.oid, 'create')
                   or exists (select from pg_class where relowner = r.oid)
              from pg_roles r, pg_database d
             where r.rolname = current_user and d.datname = current_database()
            """;

    static boolean isTrue(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    static CannotStart outOfReach(DatabaseAddress address, SQLException e) {
        return new CannotStart(
                Reason.DATABASE_OUT_OF_REACH, address, String.valueOf(e.getMessage()));
    }
}
