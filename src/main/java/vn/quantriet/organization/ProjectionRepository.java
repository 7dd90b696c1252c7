package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Writes what is derived from the history: `unit_today`, the closure, and all paths.
@Repository
class ProjectionRepository {

    private static final List<String> FOLLOWERS = List.of("member", "membership", "position");

    private static final String FOLLOW =
            """
            update organization.%s t set unit_path = u.path
              from organization.unit u
             where u.id = t.unit_id and t.unit_path <> u.path
            """;

    private final JdbcClient jdbc;
    private final UnitRepository units;

    ProjectionRepository(JdbcClient jdbc, UnitRepository units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /// A unit's path before and after.
    record Move(UnitPath from, UnitPath to) {

        boolean isNew() {
            return from.equals(UnitPath.ALL);
        }

        /// The same step one level up.
        List<UnitPath> above() {
            return List.of(parent(from), parent(to));
        }

        private static UnitPath parent(UnitPath path) {
            int dot = path.value().lastIndexOf('.');
            return dot < 0 ? path : new UnitPath(path.value().substring(0, dot));
        }
    }

    Optional<LocalDate> day() {
        return jdbc.sql("select day from organization.projected_day")
                .query(LocalDate.class)
                .optional();
    }

    void setDay(LocalDate day) {
        jdbc.sql(
                        """
                        insert into organization.projected_day (day) values (:day)
                        on conflict (only_row) do update set day = excluded.day
                        """)
                .param("day", day)
                .update();
    }

    /// The units and all that stood below them until now, also what ended or is to come. A new one has no path yet.
    Set<UnitId> subtrees(Collection<UnitId> units) {
        var all = new HashSet<>(units);
        jdbc.sql(
                        """
                        select below.id from organization.unit top join organization.unit below on below.path <@ top.path
                         where top.id = any (:ids) and top.path <> 'r'
                        """)
                .param("ids", Column.uuids(units, UnitId::value))
                .query(UUID.class)
                .list()
                .forEach(id -> all.add(new UnitId(id)));
        return all;
    }

    /// Writes the paths of these units that differ and tells which.
    Map<UnitId, Move> writePaths(Set<UnitId> units, Map<UnitId, UnitPath> paths) {
        var moves = new HashMap<UnitId, Move>();
        jdbc.sql("select id, path::text as path from organization.unit where id = any (:ids)")
                .param("ids", Column.uuids(units, UnitId::value))
                .query(row -> {
                    var unit = new UnitId(row.getObject("id", UUID.class));
                    var move =
                            new Move(
                                    new UnitPath(row.getString("path")),
                                    paths.getOrDefault(unit, UnitPath.ALL));
                    if (!move.from().equals(move.to())) {
                        moves.put(unit, move);
                    }
                });
        var changed = List.copyOf(moves.entrySet());
        jdbc.sql(
                        """
                        update organization.unit u set path = moved.path::ltree
                          from unnest(:ids, :paths) as moved (id, path)
                         where u.id = moved.id
                        """)
                .param("ids", Column.uuids(changed, move -> move.getKey().value()))
                .param("paths", Column.texts(changed, move -> move.getValue().to().value()))
                .update();
        return moves;
    }

    /// Writes what differs of these units' lines.
    ///
    /// @param tree in which they stand now, with all above them
    void writeTree(Set<UnitId> ids, UnitTree tree) {
        var before = new UnitTree(units.lines(ids));
        var gone = before.all().stream().filter(unit -> tree.find(unit.id()).isEmpty()).toList();
        var changed =
                tree.all().stream()
                        .filter(unit -> ids.contains(unit.id()))
                        .filter(unit -> !before.find(unit.id()).equals(Optional.of(unit)))
                        .toList();
        drop(gone);
        put(changed);
        writeClosure(tree, elsewhere(before, changed));
    }

    /// Units that are new or whose way up is another.
    private static List<UnitLine> elsewhere(UnitTree before, List<UnitLine> changed) {
        return changed.stream()
                .filter(unit ->
                        before.find(unit.id())
                                .filter(old -> old.path().equals(unit.path()))
                                .isEmpty())
                .toList();
    }

    private void drop(List<UnitLine> units) {
        var ids = Column.uuids(units, unit -> unit.id().value());
        jdbc.sql("delete from organization.unit_today where id = any (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql(
                        """
                        delete from organization.unit_closure
                         where descendant_id = any (:ids) or ancestor_id = any (:ids)
                        """)
                .param("ids", ids)
                .update();
    }

    private void put(List<UnitLine> units) {
        jdbc.sql(
                        """
                        insert into organization.unit_today (id, parent_id, path, kind, name, short_name, fold, sort)
                        select t.id, t.parent_id, t.path::ltree, t.kind, t.name, t.short_name, t.fold, u.label
                          from unnest(:ids, :parents, :paths, :kinds, :names, :shortNames, :folds)
                               as t (id, parent_id, path, kind, name, short_name, fold)
                          join organization.unit u on u.id = t.id
                        on conflict (id) do update
                           set parent_id = excluded.parent_id, path = excluded.path, kind = excluded.kind,
                               name = excluded.name, short_name = excluded.short_name,
                               fold = excluded.fold, sort = excluded.sort
                        """)
                .param("ids", Column.uuids(units, unit -> unit.id().value()))
                .param("parents", Column.uuids(units, ProjectionRepository::parent))
                .param("paths", Column.texts(units, unit -> unit.path().value()))
                .param("kinds", Column.texts(units, unit -> unit.kind().name()))
                .param("names", Column.texts(units, UnitLine::name))
                .param("shortNames", Column.texts(units, UnitLine::shortName))
                .param("folds", Column.texts(units, unit -> Fold.fold(unit.name())))
                .update();
    }

    private static @Nullable UUID parent(UnitLine unit) {
        var parent = unit.parent();
        return parent == null ? null : parent.value();
    }

    private void writeClosure(UnitTree tree, List<UnitLine> units) {
        var rows = units.stream().flatMap(unit -> ancestors(tree, unit).stream()).toList();
        jdbc.sql("delete from organization.unit_closure where descendant_id = any (:ids)")
                .param("ids", Column.uuids(units, unit -> unit.id().value()))
                .update();
        jdbc.sql(
                        """
                        insert into organization.unit_closure (ancestor_id, descendant_id, distance)
                        select * from unnest(:ancestors, :descendants, :distances)
                        """)
                .param("ancestors", Column.uuids(rows, row -> row.ancestor().value()))
                .param("descendants", Column.uuids(rows, row -> row.descendant().value()))
                .param("distances", Column.numbers(rows, Ancestor::distance))
                .update();
    }

    private record Ancestor(UnitId ancestor, UnitId descendant, int distance) {}

    private static List<Ancestor> ancestors(UnitTree tree, UnitLine unit) {
        var way = tree.wayTo(unit.id()).reversed();
        var rows = new ArrayList<Ancestor>();
        for (int distance = 0; distance < way.size(); distance++) {
            rows.add(new Ancestor(way.get(distance).id(), unit.id(), distance));
        }
        return rows;
    }

    /// People, memberships and positions of the units go along.
    void followPathsOf(Collection<UnitId> units) {
        var moved = Column.uuids(units, UnitId::value);
        for (var table : FOLLOWERS) {
            jdbc.sql(FOLLOW.formatted(table) + "and u.id = any (:units)")
                    .param("units", moved)
                    .update();
        }
    }

    /// The same for all units.
    void followPaths() {
        FOLLOWERS.forEach(table -> jdbc.sql(FOLLOW.formatted(table)).update());
    }

    /// Members whose membership of the day is another one than before stand in its unit now.
    int followMemberships(LocalDate day) {
        return jdbc.sql(
                        """
                        update organization.member m set unit_id = s.unit_id, unit_path = s.unit_path
                          from organization.membership s
                         where s.member_id = m.id and s.valid_from <= :day
                           and (s.valid_to is null or s.valid_to >= :day)
                           and m.unit_id <> s.unit_id
                        """)
                .param("day", day)
                .update();
    }
}
