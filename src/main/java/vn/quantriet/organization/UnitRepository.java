package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
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

    Optional<UnitPath> path(UnitId id) {
        return jdbc.sql("select path::text from organization.unit where id = :id")
                .param("id", id.value())
                .query((row, _) -> new UnitPath(row.getString(1)))
                .optional();
    }

    Optional<String> lastName(UnitId id) {
        return jdbc.sql(
                        """
                        select name from organization.unit_name
                         where unit_id = :id
                         order by (valid_from <= current_date) desc,
                                  abs(valid_from - current_date)
                         limit 1
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    Map<UnitId, String> lastNames(Collection<UnitId> ids) {
        return jdbc
                .sql(
                        """
                        select distinct on (unit_id) unit_id, name from organization.unit_name
                         where unit_id = any (:ids)
                         order by unit_id, (valid_from <= current_date) desc, abs(valid_from - current_date)
                        """)
                .param("ids", new SqlArrayValue("uuid", ids.stream().map(UnitId::value).toArray()))
                .query((row, _) ->
                        Map.entry(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean existsOn(UnitId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select from organization.unit
                          where id = :id and founded_on <= :day and (ended_on is null or ended_on >= :day))
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Today's units directly below, in their order.
    List<UnitLine> children(UnitId id) {
        return jdbc.sql(LINES + "where u.parent_id = :id order by u.sort, u.name")
                .param("id", id.value())
                .query(UnitRepository::line)
                .list();
    }

    /// The unit and all below it, siblings in their order.
    List<UnitLine> subtree(UnitPath top) {
        return jdbc.sql(LINES + "where u.path <@ :top::ltree order by u.sort, u.name")
                .param("top", top.value())
                .query(UnitRepository::line)
                .list();
    }

    /// Those of the units that are there today.
    List<UnitLine> lines(Collection<UnitId> ids) {
        return jdbc.sql(LINES + "where u.id = any (:ids) order by u.sort, u.name")
                .param("ids", Column.uuids(ids, UnitId::value))
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

    Optional<UnitProfile> profile(UnitId id) {
        return jdbc.sql(
                        """
                        select u.id, u.kind, u.code, u.founded_on, u.ended_on, n.name, n.short_name
                          from organization.unit u
                          join lateral (select name, short_name from organization.unit_name n
                                         where n.unit_id = u.id
                                         order by (n.valid_from <= current_date) desc, abs(n.valid_from - current_date)
                                         limit 1) n on true
                         where u.id = :id
                        """)
                .param("id", id.value())
                .query(UnitProfile.class)
                .optional();
    }

    /// Today's way from the root down to the unit.
    List<UnitLine> wayTo(UnitId id) {
        var where =
                """
                join organization.unit_closure c on c.ancestor_id = u.id
                where c.descendant_id = :id
                order by c.distance desc
                """;
        return jdbc.sql(LINES + where).param("id", id.value()).query(UnitRepository::line).list();
    }

    /// Units that were merged into the unit, or that it was split off from.
    List<UnitId> predecessors(UnitId id) {
        return jdbc.sql(
                        """
                        select distinct from_unit from organization.lineage
                         where to_unit = :id and kind in ('MERGED', 'SPLIT') and from_unit <> :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    Map<UnitId, UnitId> mergedBy(LocalDate day) {
        return jdbc
                .sql(
                        """
                        select distinct on (from_unit) from_unit, to_unit from organization.lineage
                         where kind = 'MERGED' and from_unit is not null and to_unit is not null and happened_on <= :day
                         order by from_unit, happened_on desc, recorded_at desc
                        """)
                .param("day", day)
                .query((row, _) ->
                        Map.entry(
                                new UnitId(row.getObject("from_unit", UUID.class)),
                                new UnitId(row.getObject("to_unit", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Lineage> lineage(UnitId id) {
        return jdbc.sql(
                        """
                        select l.kind, l.from_unit as "from", f.name as from_name, l.to_unit as "to", t.name as to_name,
                               l.happened_on, l.decision, l.recorded_at
                          from organization.lineage l
                          left join lateral (select name from organization.unit_name n
                                              where n.unit_id = l.from_unit and n.valid_from < l.happened_on
                                              order by n.valid_from desc limit 1) f on true
                          left join lateral (select name from organization.unit_name n
                                              where n.unit_id = l.to_unit and n.valid_from <= l.happened_on
                                              order by n.valid_from desc limit 1) t on true
                         where :id in (l.from_unit, l.to_unit)
                         order by l.happened_on desc, l.recorded_at desc
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Lineage(
                                Lineage.Kind.valueOf(row.getString("kind")),
                                row.getObject("from", UUID.class),
                                row.getString("from_name"),
                                row.getObject("to", UUID.class),
                                row.getString("to_name"),
                                row.getObject("happened_on", LocalDate.class),
                                row.getString("decision"),
                                row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    List<UnitNameLine> names(UnitId id) {
        return jdbc.sql(
                        """
                        select name, short_name, valid_from as "from", valid_to as "to"
                          from organization.unit_name
                         where unit_id = :id
                         order by valid_from desc
                        """)
                .param("id", id.value())
                .query(UnitNameLine.class)
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
