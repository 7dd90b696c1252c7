package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Reads and writes units.
@Repository
class UnitRepository {

    private static final String LINES =
            """
            select u.id, u.parent_id, u.path::text as path, u.kind, u.name, u.short_name
              from organization.unit_today u
            """;

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitLine> line(UnitId id) {
        return jdbc.sql(LINES + "where u.id = :id")
                .param("id", id.value())
                .query(UnitRepository::line)
                .optional();
    }

    /// The unit and all below it, each after its parent.
    List<UnitLine> subtree(UnitPath top) {
        return jdbc.sql(LINES + "where u.path <@ :top::ltree order by u.path, u.sort, u.name")
                .param("top", top.value())
                .query(UnitRepository::line)
                .list();
    }

    private static UnitLine line(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new UnitLine(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                new UnitPath(row.getString("path")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"));
    }
}
