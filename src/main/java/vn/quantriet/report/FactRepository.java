package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;

/// Reads figures and the facts behind them, over the tree of a day. Figures are numbers of units and are told whole; facts come back
/// only as far as the database's scope reaches.
@Repository("reportFacts")
class FactRepository {

    /// Below so many units the ledger is looked into unit by unit; above, it is read through once.
    private static final int MANY = 500;

    private static final String WITHIN =
            """
              join report.place top on top.tree_id = :tree and top.unit_id = :unit
              join report.place p on p.tree_id = :tree and p.unit_id = f.unit_id
             where p.path <@ top.path and f.measure = :measure and f.day between :from and :to
            """;

    /// What is counted of the measures and days.
    private static final String COUNTED =
            "(select unit_id, measure, number from report.tally where measure = any (:measures) and day between :from and :to)";

    /// The same, read through once and added up by unit before anybody asks where these are.
    private static final String COUNTED_BY_UNIT =
            """
            (select unit_id, measure, sum(number) as number from report.tally
              where measure = any (:measures) and day between :from and :to
              group by unit_id, measure offset 0)
            """;

    /// As the ledger stood at a moment; now, when none is given.
    private static final String KNOWN =
            """
            and (case when :known::timestamptz is null then f.revoked_at is null
                      else f.recorded_at <= :known and (f.revoked_at is null or f.revoked_at > :known) end)
            """;

    private final JdbcClient jdbc;

    FactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// PostgreSQL takes a subtree for one unit in a hundred, however large it is. Said this way it takes it for half of all units.
    private String planned(String sql, UnitId unit, UUID tree) {
        return isLarge(unit, tree)
                ? sql.replace(
                        "p.path <@ top.path",
                        "case when p.path <@ top.path then true else false end")
                : sql;
    }

    private String counted(UnitId unit, UUID tree) {
        return isLarge(unit, tree) ? COUNTED_BY_UNIT : COUNTED;
    }

    private boolean isLarge(UnitId unit, UUID tree) {
        return jdbc.sql(
                                """
                                select count(*) from (select from report.place top join report.place p on p.path <@ top.path and p.tree_id = :tree
                                                       where top.tree_id = :tree and top.unit_id = :unit limit :many) counted
                                """)
                        .param("tree", tree)
                        .param("unit", unit.value())
                        .param("many", MANY)
                        .query(Integer.class)
                        .single()
                == MANY;
    }

    private static String reach(Reach reach) {
        return switch (reach) {
            case SUBTREE -> "";
            case ALONE -> " and f.unit_id = :unit ";
            case BELOW -> " and f.unit_id <> :unit ";
        };
    }

    /// All that counts now, also where the viewer does not see the single facts.
    long sum(FactFilter filter, UUID tree) {
        return asked(
                        "select coalesce(sum(f.number), 0) from report.tally f "
                                + WITHIN
                                + reach(filter.reach()),
                        filter,
                        tree)
                .query(Long.class)
                .single();
    }

    /// Several measures at once, for the unit and reach; what is nowhere counted is left out.
    Map<String, Long> sums(
            UnitId unit,
            Reach reach,
            Collection<String> measures,
            LocalDate from,
            LocalDate to,
            UUID tree) {
        var sums = new HashMap<String, Long>();
        var sql =
                """
                select f.measure, sum(f.number) as number from %s f
                  join report.place top on top.tree_id = :tree and top.unit_id = :unit
                  join report.place p on p.tree_id = :tree and p.unit_id = f.unit_id
                 where p.path <@ top.path
                """
                        + reach(reach)
                        + " group by f.measure";
        jdbc.sql(sql.formatted(reach == Reach.ALONE ? COUNTED : counted(unit, tree)))
                .param("tree", tree)
                .param("unit", unit.value())
                .param("measures", Column.texts(measures, each -> each))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    sums.put(row.getString("measure"), row.getLong("number"));
                });
        return sums;
    }

    /// For each unit directly below, with all that is below it, what the measures add up to; also units that had ended.
    Map<UnitId, Map<String, Long>> children(
            UnitId unit, Collection<String> measures, LocalDate from, LocalDate to, UUID tree) {
        var all = new HashMap<UnitId, Map<String, Long>>();
        var sql =
                """
                select c.unit_id, s.measure, s.number
                  from (select subpath(p.path, 0, nlevel(top.path) + 1) as path, f.measure, sum(f.number) as number
                          from %s f
                          join report.place top on top.tree_id = :tree and top.unit_id = :unit
                          join report.place p on p.tree_id = :tree and p.unit_id = f.unit_id
                         where p.path <@ top.path and p.unit_id <> top.unit_id
                         group by 1, 2) s
                  join report.place c on c.tree_id = :tree and c.path = s.path
                 where s.number <> 0
                """;
        jdbc.sql(sql.formatted(counted(unit, tree)))
                .param("tree", tree)
                .param("unit", unit.value())
                .param("measures", Column.texts(measures, each -> each))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    all.computeIfAbsent(
                                    new UnitId(row.getObject("unit_id", UUID.class)),
                                    _ -> new HashMap<>())
                            .put(row.getString("measure"), row.getLong("number"));
                });
        return all;
    }

    List<FactRow> lines(
            FactFilter filter, UUID tree, @Nullable Instant known, int limit, long offset) {
        return asked(
                        "select f.id, f.unit_id, f.day, f.number, f.source, f.source_id, f.words, f.member_id from report.fact f "
                                + WITHIN
                                + reach(filter.reach())
                                + KNOWN
                                + " order by f.day desc, f.id limit :limit offset :offset",
                        filter,
                        tree)
                .param("known", known == null ? null : Timestamp.from(known))
                .param("limit", limit)
                .param("offset", offset)
                .query(FactRepository::row)
                .list();
    }

    /// What a unit of the viewer itself counted, as the ledger stood at a moment; what it never counted is left out.
    Map<String, Long> known(UnitId unit, Collection<String> measures, Days days, Instant known) {
        var sums = new HashMap<String, Long>();
        jdbc.sql(
                        """
                        select f.measure, sum(f.number) as number from report.fact f
                         where f.unit_id = :unit and f.measure = any (:measures) and f.day between :from and :to
                        """
                                + KNOWN
                                + " group by f.measure")
                .param("unit", unit.value())
                .param("measures", Column.texts(measures, each -> each))
                .param("from", days.from())
                .param("to", days.to())
                .param("known", Timestamp.from(known))
                .query(row -> {
                    sums.put(row.getString("measure"), row.getLong("number"));
                });
        return sums;
    }

    /// How many facts the viewer sees, and what they add up to.
    Seen seen(FactFilter filter, UUID tree, @Nullable Instant known) {
        return asked(
                        "select count(*) as facts, coalesce(sum(f.number), 0) as number from report.fact f "
                                + WITHIN
                                + reach(filter.reach())
                                + KNOWN,
                        filter,
                        tree)
                .param("known", known == null ? null : Timestamp.from(known))
                .query(Seen.class)
                .single();
    }

    record Seen(long facts, long number) {}

    private JdbcClient.StatementSpec asked(String sql, FactFilter filter, UUID tree) {
        var planned = filter.reach() == Reach.ALONE ? sql : planned(sql, filter.unit(), tree);
        return jdbc.sql(planned)
                .param("tree", tree)
                .param("unit", filter.unit().value())
                .param("measure", filter.measure())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    /// What these people are called, as far as the scope reaches.
    Map<UUID, String> people(Collection<UUID> members) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select member_id, name from organization.person where member_id = any (:ids)")
                .param("ids", Column.uuids(members, each -> each))
                .query(row -> {
                    names.put(row.getObject("member_id", UUID.class), row.getString("name"));
                });
        return names;
    }

    private static FactRow row(ResultSet row, int number) throws SQLException {
        return new FactRow(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getLong("number"),
                Source.valueOf(row.getString("source")),
                row.getObject("source_id", UUID.class),
                row.getString("words"),
                row.getObject("member_id", UUID.class));
    }
}
