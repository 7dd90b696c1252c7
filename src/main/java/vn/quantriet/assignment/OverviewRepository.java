package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.PlanId;

/// Counts turns over subtrees, also those of units that ended there: what is done stays counted where it was done.
///
/// Coordinators' turns are not counted, nor those that open later or were withdrawn.
@Repository
class OverviewRepository {

    /// What a unit, or a plan in a unit, counts: work from above in four heaps that do not overlap, work that a unit gave itself
    /// apart.
    private static final String HEAPS =
            """
                   sum(w.turns) filter (where not w.own and w.state = 'ACCEPTED') as done,
                   sum(w.turns) filter (where not w.own and w.due_on >= :today and w.state in ('IN_PROGRESS', 'RETURNED', 'SUBMITTED')) as running,
                   sum(w.turns) filter (where not w.own and w.due_on >= :today and w.state = 'NOT_STARTED') as idle,
                   sum(w.turns) filter (where not w.own and w.due_on < :today) as late,
                   sum(w.turns) filter (where not w.own and w.due_on between :today and :soon) as soon,
                   sum(w.turns) filter (where not w.own) as given,
                   sum(w.turns) filter (where not w.own and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')) as open,
                   sum(w.turns) filter (where w.own and w.state = 'ACCEPTED') as own_done,
                   sum(w.turns) filter (where w.own) as own
            """;

    private static final String FROM =
            """
              from assignment.%s w
              join organization.unit_path top on top.unit_id = :top
              join organization.unit_path below on below.unit_id = w.unit_id and below.path <@ top.path
             where w.part = 'LEAD' and w.state <> 'WITHDRAWN' and w.opens_on <= :today
               and (:plan::uuid is null or w.plan_id = :plan)
            """;

    private static final String COUNTS =
            """
                   sum(h.done) as done, sum(h.running) as running, sum(h.idle) as idle, coalesce(sum(h.late), 0) as late, sum(h.soon) as soon,
                   count(distinct h.unit_id) filter (where h.given > 0) as units,
                   count(distinct h.unit_id) filter (where h.given > 0 and coalesce(h.open, 0) = 0) as handed_in,
                   sum(h.own_done) as own_done, sum(h.own) as own
            """;

    private final JdbcClient jdbc;

    OverviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row for each unit directly below, with all that is below it; one that ended has no name of today.
    List<Tally> children(UnitId top, @Nullable PlanId plan, LocalDate today) {
        return asked(
                        heaps("tally", "w.unit_id")
                                + """
                                select c.unit_id::text as key, c.unit_id, coalesce(t.name, '') as name,
                                       exists (select from organization.unit_today g where g.parent_id = c.unit_id) as divided,
                                """
                                + COUNTS
                                + """
                                  from organization.unit_path top
                                  join h on h.unit_id <> top.unit_id
                                  join organization.unit_path p on p.unit_id = h.unit_id
                                  join organization.unit_path c on c.path = subpath(p.path, 0, nlevel(top.path) + 1)
                                  left join organization.unit_today t on t.id = c.unit_id
                                 where top.unit_id = :top
                                 group by c.unit_id, t.name, t.sort
                                 order by late desc, t.sort nulls last, t.name
                                """,
                        top,
                        plan,
                        today)
                .query(OverviewRepository::tally)
                .list();
    }

    /// The unit alone, without those below.
    Optional<Tally> alone(UnitId unit, @Nullable PlanId plan, LocalDate today) {
        return asked(
                        heaps("tally", "w.unit_id", "w.unit_id = :top")
                                + "select u.id::text as key, u.id as unit_id, u.name, false as divided,"
                                + COUNTS
                                + """
                                  from organization.unit_today u join h on h.unit_id = u.id
                                 group by u.id, u.name
                                """,
                        unit,
                        plan,
                        today)
                .query(OverviewRepository::tally)
                .optional();
    }

    /// A row for each plan with work below the unit; plans of other units bear their names.
    List<Tally> plans(UnitId top, LocalDate today) {
        return asked(
                        heaps("tally", "w.plan_id, w.unit_id", "w.unit_id <> :top")
                                + """
                                select t.*, concat_ws(' · ', nullif(coalesce(nullif(u.short_name, ''), u.name), ''), p.plan_title) as name
                                  from (select h.plan_id::text as key, null::uuid as unit_id, true as divided, h.plan_id,
                                """
                                + COUNTS
                                + """
                                          from h group by h.plan_id) t
                                  join lateral (select a.plan_title, a.assigner_id, a.assigned_at from assignment.assignment a
                                                 where a.plan_id = t.plan_id order by a.assigned_at desc limit 1) p on true
                                  left join organization.unit_today u on u.id = p.assigner_id and u.id <> :top
                                 order by t.late desc, p.assigned_at desc
                                """,
                        top,
                        null,
                        today)
                .query(OverviewRepository::tally)
                .list();
    }

    /// A row for each item of a plan.
    List<Tally> items(UnitId top, PlanId plan, LocalDate today) {
        return asked(
                        heaps("counted", "w.item_id, w.unit_id", "w.unit_id <> :top")
                                + """
                                select t.*, concat_ws(' ', nullif(i.label, ''), i.content) as name
                                  from (select h.item_id::text as key, null::uuid as unit_id, false as divided, h.item_id,
                                """
                                + COUNTS
                                + """
                                          from h group by h.item_id) t
                                  join lateral (select a.label, a.content, a.place from assignment.assignment a
                                                 where a.item_id = t.item_id limit 1) i on true
                                 order by i.place
                                """,
                        top,
                        plan,
                        today)
                .query(OverviewRepository::tally)
                .list();
    }

    private static String heaps(String source, String key) {
        return heaps(source, key, "true");
    }

    private static String heaps(String source, String key, String condition) {
        return "with h as materialized (select %s,\n%s%s and %s group by %s having sum(w.turns) > 0)\n"
                .formatted(key, HEAPS, FROM.formatted(source), condition, key);
    }

    private JdbcClient.StatementSpec asked(
            String sql, UnitId top, @Nullable PlanId plan, LocalDate today) {
        return jdbc.sql(sql)
                .param("top", top.value())
                .param("plan", plan == null ? null : plan.value())
                .param("today", today)
                .param("soon", today.plusDays(WorkRepository.SOON));
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new Tally(
                row.getString("key"),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getBoolean("divided"),
                false,
                row.getInt("done"),
                row.getInt("running"),
                row.getInt("idle"),
                row.getInt("late"),
                row.getInt("soon"),
                row.getInt("units"),
                row.getInt("handed_in"),
                row.getInt("own_done"),
                row.getInt("own"));
    }
}
