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

    /// Picked out first: there are fewer of them than units below.
    private static final String OF_PLAN =
            "(select * from assignment.counted where plan_id = :plan offset 0)";

    private static final String FROM =
            """
              from %s w
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

    /// The units directly below, and of all below them those that counted since the last fold.
    private static final String CHILDREN_ROLLED =
            """
            with c as materialized (
              select c.unit_id, c.path
                from organization.unit_path top join organization.unit_path c on c.path ~ (top.path::text || '.*{1}')::lquery
               where top.unit_id = :top),
            fresh as materialized (
              select f.unit_id, c.unit_id as child_id
                from (select distinct unit_id from assignment.tally where not folded and (:plan::uuid is null or plan_id = :plan)) f
                join organization.unit_path p on p.unit_id = f.unit_id
                join c on p.path <@ c.path and p.unit_id <> c.unit_id),
            w as (
              select r.unit_id as child_id, r.plan_id, r.part, r.own, r.state, r.opens_on, r.due_on, r.turns
                from assignment.rollup r join c on c.unit_id = r.unit_id
              union all
              select w.unit_id, w.plan_id, w.part, w.own, w.state, w.opens_on, w.due_on, w.turns
                from assignment.tally w join c on c.unit_id = w.unit_id
              union all
              select f.child_id, w.plan_id, w.part, w.own, w.state, w.opens_on, w.due_on, w.turns
                from assignment.tally w join fresh f on f.unit_id = w.unit_id where not w.folded),
            h as materialized (
              select w.child_id, %1$s
                from w where %2$s and (:plan::uuid is null or w.plan_id = :plan)
               group by w.child_id having sum(w.turns) > 0),
            share as (
              select w.unit_id, null::uuid as child_id, %3$s
                from assignment.tally w join c on c.unit_id = w.unit_id
               where %2$s and (:plan::uuid is null or w.plan_id = :plan)
               group by w.unit_id
              union all
              select w.unit_id, f.child_id, %3$s
                from assignment.tally w join fresh f on f.unit_id = w.unit_id
               where %2$s and (:plan::uuid is null or w.plan_id = :plan)
               group by w.unit_id, f.child_id),
            n as (
              select child_id, sum(units) as units, sum(handed_in) as handed_in
                from (select r.unit_id as child_id, r.units, r.handed_in
                        from assignment.rollup_unit r join c on c.unit_id = r.unit_id where r.of_plan = coalesce(:plan::uuid, %4$s)
                      union all
                      select unit_id, (given > 0)::int, (given > 0 and coalesce(open, 0) = 0)::int from share where child_id is null
                      union all
                      select child_id, %5$s from share where child_id is not null) counted
               group by child_id)
            select h.child_id::text as key, h.child_id as unit_id, coalesce(t.name, '') as name,
                   exists (select from organization.unit_today g where g.parent_id = h.child_id) as divided,
                   h.done, h.running, h.idle, coalesce(h.late, 0) as late, h.soon, h.own_done, h.own, n.units, n.handed_in
              from h
              left join n on n.child_id = h.child_id
              left join organization.unit_today t on t.id = h.child_id
             order by late desc, t.sort nulls last, t.name
            """
                    .formatted(
                            HEAPS,
                            RollupRepository.SHOWN,
                            RollupRepository.SHARES,
                            RollupRepository.ALL_PLANS,
                            RollupRepository.CHANGED);

    private static final String PLANS_ROLLED =
            """
            with fresh as materialized (
              select f.unit_id, f.plan_id
                from (select distinct unit_id, plan_id from assignment.tally where not folded) f
                join organization.unit_path p on p.unit_id = f.unit_id
                join organization.unit_path top on top.unit_id = :top and p.path <@ top.path and p.unit_id <> top.unit_id),
            w as (
              select r.plan_id, r.part, r.own, r.state, r.opens_on, r.due_on, r.turns from assignment.rollup r where r.unit_id = :top
              union all
              select w.plan_id, w.part, w.own, w.state, w.opens_on, w.due_on, w.turns
                from assignment.tally w join fresh f on f.unit_id = w.unit_id and f.plan_id = w.plan_id where not w.folded),
            h as materialized (
              select w.plan_id, %1$s from w where %2$s group by w.plan_id having sum(w.turns) > 0),
            share as (
              select w.unit_id, w.plan_id, %3$s
                from assignment.tally w join fresh f on f.unit_id = w.unit_id and f.plan_id = w.plan_id
               where %2$s
               group by w.unit_id, w.plan_id),
            n as (
              select plan_id, sum(units) as units, sum(handed_in) as handed_in
                from (select of_plan as plan_id, units, handed_in from assignment.rollup_unit where unit_id = :top
                      union all
                      select plan_id, %4$s from share) counted
               group by plan_id)
            select h.plan_id::text as key, null::uuid as unit_id, true as divided,
                   concat_ws(' · ', nullif(coalesce(nullif(u.short_name, ''), u.name), ''), p.plan_title) as name,
                   h.done, h.running, h.idle, coalesce(h.late, 0) as late, h.soon, h.own_done, h.own, n.units, n.handed_in
              from h
              left join n on n.plan_id = h.plan_id
              join lateral (select a.plan_title, a.assigner_id, a.assigned_at from assignment.assignment a
                             where a.plan_id = h.plan_id order by a.assigned_at desc limit 1) p on true
              left join organization.unit_today u on u.id = p.assigner_id and u.id <> :top
             order by late desc, p.assigned_at desc
            """
                    .formatted(
                            HEAPS,
                            RollupRepository.SHOWN,
                            RollupRepository.SHARES,
                            RollupRepository.CHANGED);

    private final JdbcClient jdbc;
    private final RollupRepository rollups;

    OverviewRepository(JdbcClient jdbc, RollupRepository rollups) {
        this.jdbc = jdbc;
        this.rollups = rollups;
    }

    /// A row for each unit directly below, with all that is below it; one that ended has no name of today.
    List<Tally> children(UnitId top, @Nullable PlanId plan, LocalDate today) {
        return rollups.holds(today)
                ? asked(CHILDREN_ROLLED, top, plan, today).query(OverviewRepository::tally).list()
                : childrenAdded(top, plan, today);
    }

    private List<Tally> childrenAdded(UnitId top, @Nullable PlanId plan, LocalDate today) {
        return asked(
                        heaps("assignment.tally", "w.unit_id")
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
                        heaps("assignment.tally", "w.unit_id", "w.unit_id = :top")
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
        return rollups.holds(today)
                ? asked(PLANS_ROLLED, top, null, today).query(OverviewRepository::tally).list()
                : plansAdded(top, today);
    }

    private List<Tally> plansAdded(UnitId top, LocalDate today) {
        return asked(
                        heaps("assignment.tally", "w.plan_id, w.unit_id", "w.unit_id <> :top")
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
                        heaps(OF_PLAN, "w.item_id, w.unit_id", "w.unit_id <> :top")
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
