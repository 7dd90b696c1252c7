package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
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

    /// The unit and all below it, siblings in their order.
    List<UnitLine> subtree(UnitPath top) {
        return jdbc.sql(LINES + "where u.path <@ :top::ltree order by u.sort, u.name")
                .param("top", top.value())
                .query(UnitRepository::line)
                .list();
    }

    List<UnitLine> find(String words, Reach reach, int limit) {
        var where =
                """
                where u.path ~ :reach::lquery
                  and (u.fold like all (:patterns) or lower(u.short_name) = lower(:words))
                order by strpos(u.fold, :phrase) = 0, length(u.fold), u.sort
                limit :limit
                """;
        return jdbc.sql(LINES + where)
                .param("reach", reach.pattern())
                .param("patterns", Words.patterns(words))
                .param("words", words.strip())
                .param("phrase", Fold.fold(words))
                .param("limit", limit)
                .query(UnitRepository::line)
                .list();
    }

    /// The tree as `unit_name` and `unit_place` tell it for one day.
    UnitTree treeOn(LocalDate day) {
        var places =
                jdbc.sql(
                                """
                                select u.id, u.label, u.kind, n.name, n.short_name, p.parent_id as parent
                                  from organization.unit u
                                  join organization.unit_name n on n.unit_id = u.id
                                   and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
                                  join organization.unit_place p on p.unit_id = u.id
                                   and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
                                 where u.founded_on <= :day and (u.ended_on is null or u.ended_on >= :day)
                                 order by u.label
                                """)
                        .param("day", day)
                        .query(UnitPlace.class)
                        .list();
        return UnitPlace.tree(places);
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
