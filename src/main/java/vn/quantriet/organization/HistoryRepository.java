package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;

/// Reads and writes what is known of units in time: lives, names, places, lineage.
@Repository
class HistoryRepository {

    /// Any number; changes to the tree wait for one another on it.
    private static final long TREE_LOCK = 7_201_126_110_001L;

    private final JdbcClient jdbc;

    HistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the transaction ends nobody else changes the tree.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", TREE_LOCK)
                .query()
                .listOfRows();
    }

    UnitHistory all() {
        return new UnitHistory(lives("true", List.of()));
    }

    /// The units and all that ever stood above them: enough to check them and to know their paths.
    UnitHistory upwards(Collection<UnitId> units) {
        var known = new LinkedHashMap<UnitId, UnitLife>();
        Collection<UnitId> wanted = units;
        while (!wanted.isEmpty()) {
            var found = lives("%s = any (:ids)", wanted);
            found.forEach(life -> known.put(life.id(), life));
            wanted =
                    found.stream()
                            .flatMap(life -> life.placeSpans().stream())
                            .flatMap(span -> span.value().stream())
                            .filter(above -> !known.containsKey(above))
                            .collect(Collectors.toSet());
        }
        return new UnitHistory(known.values());
    }

    /// The same with all that ever stood directly below.
    UnitHistory around(Collection<UnitId> units) {
        var all = new LinkedHashSet<>(units);
        jdbc.sql("select unit_id from organization.unit_place where parent_id = any (:ids)")
                .param("ids", Column.uuids(units, UnitId::value))
                .query(UUID.class)
                .list()
                .forEach(below -> all.add(new UnitId(below)));
        return upwards(all);
    }

    Instant changedAt() {
        return jdbc.sql(
                        """
                        select greatest((select max(recorded_at) from organization.unit),
                                        (select max(recorded_at) from organization.unit_place),
                                        (select max(recorded_at) from organization.unit_name),
                                        (select max(recorded_at) from organization.lineage), '-infinity')
                        """)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from organization.unit)")
                .query(Boolean.class)
                .single();
    }

    /// @param condition with the column of the unit's id left open
    private List<UnitLife> lives(String condition, Collection<UnitId> units) {
        var ids = Column.uuids(units, UnitId::value);
        var names = names(condition.formatted("unit_id"), ids);
        var places = places(condition.formatted("unit_id"), ids);
        return jdbc.sql(
                        """
                        select id, label, kind, code, founded_on, ended_on
                          from organization.unit
                         where %s
                         order by label
                        """
                                .formatted(condition.formatted("id")))
                .param("ids", ids)
                .query((row, _) -> life(row, names, places))
                .list();
    }

    private Map<UUID, Timeline<UnitName>> names(String condition, SqlArrayValue ids) {
        var names = new HashMap<UUID, Timeline<UnitName>>();
        jdbc.sql(
                        "select unit_id, name, short_name, valid_from from organization.unit_name where "
                                + condition)
                .param("ids", ids)
                .query(row -> {
                    put(
                            names,
                            row,
                            new UnitName(row.getString("name"), row.getString("short_name")));
                });
        return names;
    }

    private Map<UUID, Timeline<Optional<UnitId>>> places(String condition, SqlArrayValue ids) {
        var places = new HashMap<UUID, Timeline<Optional<UnitId>>>();
        jdbc.sql(
                        "select unit_id, parent_id, valid_from from organization.unit_place where "
                                + condition)
                .param("ids", ids)
                .query(row -> {
                    put(places, row, unit(row, "parent_id"));
                });
        return places;
    }

    private static <T> void put(Map<UUID, Timeline<T>> all, ResultSet row, T value)
            throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        all.merge(
                row.getObject("unit_id", UUID.class),
                Timeline.since(from, value),
                (known, _) -> known.from(from, value));
    }

    private static UnitLife life(
            ResultSet row,
            Map<UUID, Timeline<UnitName>> names,
            Map<UUID, Timeline<Optional<UnitId>>> places)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var founded = row.getObject("founded_on", LocalDate.class);
        return new UnitLife(
                new UnitId(id),
                row.getLong("label"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("code"),
                founded,
                row.getObject("ended_on", LocalDate.class),
                names.getOrDefault(id, Timeline.since(founded, new UnitName("?", ""))),
                places.getOrDefault(id, Timeline.since(founded, Optional.empty())));
    }

    private static Optional<UnitId> unit(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(UnitId::new);
    }

    /// Founds the units; each gets its label in the order given.
    void add(List<NewUnit> units) {
        jdbc.sql(
                        """
                        insert into organization.unit (id, kind, code, founded_on)
                        select * from unnest(:ids, :kinds, :codes, :days)
                        """)
                .param("ids", Column.uuids(units, unit -> unit.id().value()))
                .param("kinds", Column.texts(units, unit -> unit.kind().name()))
                .param("codes", Column.texts(units, NewUnit::code))
                .param("days", Column.days(units, NewUnit::from))
                .update();
        jdbc.sql(
                        """
                        insert into organization.unit_name (unit_id, name, short_name, valid_from)
                        select * from unnest(:ids, :names, :shortNames, :days)
                        """)
                .param("ids", Column.uuids(units, unit -> unit.id().value()))
                .param("names", Column.texts(units, unit -> unit.name().name()))
                .param("shortNames", Column.texts(units, unit -> unit.name().shortName()))
                .param("days", Column.days(units, NewUnit::from))
                .update();
        jdbc.sql(
                        """
                        insert into organization.unit_place (unit_id, parent_id, valid_from)
                        select * from unnest(:ids, :parents, :days)
                        """)
                .param("ids", Column.uuids(units, unit -> unit.id().value()))
                .param(
                        "parents",
                        Column.uuids(
                                units,
                                unit -> unit.parent() == null ? null : unit.parent().value()))
                .param("days", Column.days(units, NewUnit::from))
                .update();
        addPosts(units);
    }

    private void addPosts(List<NewUnit> units) {
        for (var kind : UnitKind.values()) {
            jdbc.sql(
                            """
                            insert into organization.post (unit_id, title, seats)
                            select id, title, 1 from unnest(:ids) as u (id), unnest(:titles) as t (title)
                            on conflict do nothing
                            """)
                    .param(
                            "ids",
                            Column.uuids(
                                    units.stream().filter(unit -> unit.kind() == kind).toList(),
                                    unit -> unit.id().value()))
                    .param("titles", Column.texts(kind.posts(), PositionTitle::name))
                    .update();
        }
    }

    /// Writes the end, names and places of a unit that is there already. Rows that do not change keep when they were recorded.
    void save(UnitLife life) {
        jdbc.sql("update organization.unit set ended_on = :ended, code = :code where id = :id")
                .param("id", life.id().value())
                .param("ended", life.ended())
                .param("code", life.code())
                .update();
        saveNames(life);
        savePlaces(life);
    }

    private void saveNames(UnitLife life) {
        var spans = life.nameSpans();
        dropOthers(
                "organization.unit_name",
                life.id(),
                spans.stream().map(Timeline.Span::from).toList());
        for (var span : spans) {
            jdbc.sql(
                            """
                            insert into organization.unit_name as n (unit_id, name, short_name, valid_from, valid_to)
                            values (:id, :name, :shortName, :from, :to)
                            on conflict (unit_id, valid_from) do update
                               set name = excluded.name, short_name = excluded.short_name,
                                   valid_to = excluded.valid_to, recorded_at = now()
                             where (n.name, n.short_name, n.valid_to)
                                   is distinct from (excluded.name, excluded.short_name, excluded.valid_to)
                            """)
                    .param("id", life.id().value())
                    .param("name", span.value().name())
                    .param("shortName", span.value().shortName())
                    .param("from", span.from())
                    .param("to", span.to())
                    .update();
        }
    }

    private void savePlaces(UnitLife life) {
        var spans = life.placeSpans();
        dropOthers(
                "organization.unit_place",
                life.id(),
                spans.stream().map(Timeline.Span::from).toList());
        for (var span : spans) {
            jdbc.sql(
                            """
                            insert into organization.unit_place as p (unit_id, parent_id, valid_from, valid_to)
                            values (:id, :parent, :from, :to)
                            on conflict (unit_id, valid_from) do update
                               set parent_id = excluded.parent_id, valid_to = excluded.valid_to, recorded_at = now()
                             where (p.parent_id, p.valid_to) is distinct from (excluded.parent_id, excluded.valid_to)
                            """)
                    .param("id", life.id().value())
                    .param("parent", span.value().map(UnitId::value).orElse(null))
                    .param("from", span.from())
                    .param("to", span.to())
                    .update();
        }
    }

    private void dropOthers(String table, UnitId unit, List<LocalDate> kept) {
        jdbc.sql("delete from " + table + " where unit_id = :id and valid_from <> all (:kept)")
                .param("id", unit.value())
                .param("kept", Column.days(kept, day -> day))
                .update();
    }

    void addLineage(
            Lineage.Kind kind,
            @Nullable UnitId from,
            @Nullable UnitId to,
            LocalDate day,
            String decision) {
        jdbc.sql(
                        """
                        insert into organization.lineage (id, kind, from_unit, to_unit, happened_on, decision)
                        values (:id, :kind, :from, :to, :day, :decision)
                        """)
                .param("id", Uuid7.next())
                .param("kind", kind.name())
                .param("from", from == null ? null : from.value())
                .param("to", to == null ? null : to.value())
                .param("day", day)
                .param("decision", Plain.text(decision))
                .update();
    }

    void addFoundings(List<NewUnit> units) {
        jdbc.sql(
                        """
                        insert into organization.lineage (id, kind, to_unit, happened_on, decision)
                        select gen_random_uuid(), 'FOUNDED', id, day, decision
                          from unnest(:ids, :days, :decisions) as founded (id, day, decision)
                        """)
                .param("ids", Column.uuids(units, unit -> unit.id().value()))
                .param("days", Column.days(units, NewUnit::from))
                .param("decisions", Column.texts(units, NewUnit::decision))
                .update();
    }

    /// Which of the codes are a unit's already.
    List<String> codesInUse(Collection<String> codes) {
        return jdbc.sql(
                        "select code from organization.unit where code = any (:codes) and code <> ''")
                .param("codes", Column.texts(codes, code -> code))
                .query(String.class)
                .list();
    }
}
