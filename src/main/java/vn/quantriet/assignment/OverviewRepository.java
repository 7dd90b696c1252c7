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

/// Counts turns over subtrees. Coordinators' turns are not counted, nor those that open later or were withdrawn.
@Repository
class OverviewRepository {

    /// Work from above in four heaps that do not overlap; work that a unit gave itself apart.
    private static final String COUNTS =
            """
                   count(*) filter (where not w.own and w.state = 'ACCEPTED') as done,
                   count(*) filter (where not w.own and not w.late and w.state in ('IN_PROGRESS', 'RETURNED', 'SUBMITTED')) as running,
                   count(*) filter (where not w.own and not w.late and w.state = 'NOT_STARTED') as idle,
                   count(*) filter (where not w.own and w.late) as late,
                   count(*) filter (where not w.own and w.open and not w.late and w.due_on <= :soon) as soon,
                   count(distinct w.unit_id) filter (where not w.own) as units,
                   count(distinct w.unit_id) filter (where not w.own)
                     - count(distinct w.unit_id) filter (where not w.own and w.open) as handed_in,
                   count(*) filter (where w.own and w.state = 'ACCEPTED') as own_done,
                   count(*) filter (where w.own) as own
            """;

    private static final String WORK =
            """
            with w as materialized (
              select w.*, w.unit_id = w.assigner_id as own, w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') as open,
                     coalesce(w.due_on < :today, false) and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') as late
                from assignment.work w
                join organization.unit_closure below on below.descendant_id = w.unit_id and below.ancestor_id = :top
               where w.part = 'LEAD' and w.state <> 'WITHDRAWN'
                 and (w.opens_on <= :today or w.state in ('SUBMITTED', 'ACCEPTED'))
                 and (:plan::uuid is null or w.plan_id = :plan))
            """;

    private final JdbcClient jdbc;

    OverviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row for each unit directly below, with all that is below it.
    List<Tally> children(UnitId top, @Nullable PlanId plan, LocalDate today) {
        return asked(
                        WORK
                                + """
                                select c.id::text as key, c.id as unit_id, c.name,
                                       exists (select from organization.unit_today g where g.parent_id = c.id) as divided,
                                """
                                + COUNTS
                                + """
                                  from organization.unit_today c
                                  join organization.unit_closure x on x.ancestor_id = c.id
                                  join w on w.unit_id = x.descendant_id
                                 where c.parent_id = :top
                                 group by c.id, c.name, c.sort
                                 order by late desc, c.sort, c.name
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
                        WORK
                                + "select u.id::text as key, u.id as unit_id, u.name, false as divided,"
                                + COUNTS
                                + """
                                  from organization.unit_today u join w on w.unit_id = u.id
                                 where u.id = :top group by u.id, u.name
                                """,
                        unit,
                        plan,
                        today)
                .query(OverviewRepository::tally)
                .optional();
    }

    /// All that is below the unit, without its own.
    Optional<Tally> below(UnitId top, @Nullable PlanId plan, LocalDate today) {
        return asked(
                        WORK
                                + "select u.id::text as key, u.id as unit_id, u.name, true as divided,"
                                + COUNTS
                                + """
                                  from organization.unit_today u join w on w.unit_id <> u.id
                                 where u.id = :top group by u.id, u.name
                                """,
                        top,
                        plan,
                        today)
                .query(OverviewRepository::tally)
                .optional();
    }

    /// A row for each plan with work below the unit.
    List<Tally> plans(UnitId top, LocalDate today) {
        return asked(
                        WORK
                                + "select w.plan_id::text as key, null::uuid as unit_id, a.plan_title as name, true as divided,"
                                + COUNTS
                                + """
                                  from w join assignment.assignment a on a.id = w.assignment_id
                                 where w.unit_id <> :top
                                 group by w.plan_id, a.plan_title
                                 order by late desc, max(a.assigned_at) desc
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
                        WORK
                                + """
                                select w.item_id::text as key, null::uuid as unit_id, concat_ws(' ', nullif(a.label, ''), a.content) as name,
                                       false as divided,
                                """
                                + COUNTS
                                + """
                                  from w join assignment.assignment a on a.id = w.assignment_id
                                 where w.unit_id <> :top
                                 group by w.item_id, a.label, a.content, a.place
                                 order by a.place
                                """,
                        top,
                        plan,
                        today)
                .query(OverviewRepository::tally)
                .list();
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
