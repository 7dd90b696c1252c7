package vn.quantriet.demo.block;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What only the owner of the tables may do around the writing of very many rows.
@Component
class BulkTables {

    private final ObjectProvider<Flyway> migrations;

    BulkTables(ObjectProvider<Flyway> migrations) {
        this.migrations = migrations;
    }

    /// Takes the indexes that hold nobody to anything away from a table, and builds them again when all is written.
    void withoutIndexes(String schema, String table, Runnable writing) {
        var indexes = owned(List.<Index>of(), owner -> indexes(owner, schema, table));
        indexes.forEach(index -> execute("drop index " + index.name()));
        writing.run();
        indexes.forEach(index -> execute(index.definition()));
    }

    /// Does at once what autovacuum would do in its time: without it the first questions are planned for empty tables.
    void settle() {
        execute("vacuum analyze");
    }

    private record Index(String name, String definition) {}

    private static List<Index> indexes(Connection owner, String schema, String table)
            throws SQLException {
        try (var asked =
                owner.prepareStatement(
                        """
                        select format('%I.%I', n.nspname, c.relname), pg_get_indexdef(i.indexrelid)
                          from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
                         where i.indrelid = format('%I.%I', ?, ?)::regclass and not i.indisunique
                        """)) {
            asked.setString(1, schema);
            asked.setString(2, table);
            var found = new ArrayList<Index>();
            var rows = asked.executeQuery();
            while (rows.next()) {
                found.add(new Index(rows.getString(1), rows.getString(2)));
            }
            return found;
        }
    }

    private void execute(String sql) {
        owned(
                true,
                owner -> {
                    try (var statement = owner.createStatement()) {
                        return statement.execute(sql);
                    }
                });
    }

    private <T> T owned(T otherwise, Work<T> work) {
        var flyway = migrations.getIfAvailable();
        if (flyway == null) {
            return otherwise;
        }
        try (var owner = flyway.getConfiguration().getDataSource().getConnection()) {
            return work.with(owner);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection owner) throws SQLException;
    }
}
