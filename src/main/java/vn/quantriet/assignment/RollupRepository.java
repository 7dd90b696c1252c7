package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what is counted below each unit. It holds for one day and one tree; on another day, or when the tree has changed since,
/// whoever asks adds up the tallies instead.
@Repository
class RollupRepository {

    private static final String KEY = "plan_id, part, own, state, opens_on, due_on";

    /// Stands for all plans together.
    static final String ALL_PLANS = "'00000000-0000-0000-0000-000000000000'::uuid";

    /// Every unit with each of those above it.
    static final String ABOVE =
            """
            above as materialized (
              select p.unit_id, t.unit_id as top_id
                from organization.unit_path p
               cross join lateral generate_series(1, nlevel(p.path) - 1) n
                join organization.unit_path t on t.path = subpath(p.path, 0, n))
            """;

    /// What a unit leads of a plan, or of all: given from above, and of that left to hand in; as folded, and as it is.
    static final String SHARES =
            """
                   sum(w.turns) filter (where not w.own) as given,
                   sum(w.turns) filter (where not w.own and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')) as open,
                   sum(w.turns) filter (where not w.own and w.folded) as given_folded,
                   sum(w.turns) filter (where not w.own and w.folded and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')) as open_folded
            """;

    static final String SHOWN =
            "w.part = 'LEAD' and w.state <> 'WITHDRAWN' and w.opens_on <= :today";

    /// By how much the unit counts otherwise than when it was folded last.
    static final String CHANGED =
            """
                   (coalesce(given, 0) > 0)::int - (coalesce(given_folded, 0) > 0)::int as units,
                   (coalesce(given, 0) > 0 and coalesce(open, 0) = 0)::int
                     - (coalesce(given_folded, 0) > 0 and coalesce(open_folded, 0) = 0)::int as handed_in
            """;

    private final JdbcClient jdbc;

    RollupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean holds(LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select from assignment.rollup_tree r
                                         join organization.tree_state t on t.changed_at = r.changed_at
                                                                       and t.projected_on is not distinct from r.projected_on
                                        where r.day = :day)
                        """)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// One at a time writes; readers do not wait.
    void lock() {
        jdbc.sql("lock table assignment.rollup_tree in exclusive mode").update();
    }

    void forget() {
        for (var table : List.of("rollup_tree", "rollup", "rollup_unit")) {
            jdbc.sql("delete from assignment." + table).update();
        }
    }

    /// All of it from what is folded, while nobody folds.
    void build(LocalDate day) {
        forget();
        jdbc.sql(
                        """
                        insert into assignment.rollup_tree (day, changed_at, projected_on)
                        select :day, changed_at, projected_on from organization.tree_state
                        """)
                .param("day", day)
                .update();
        jdbc.sql(
                        "with "
                                + ABOVE
                                + """
                                insert into assignment.rollup (unit_id, %1$s, turns)
                                select a.top_id, %1$s, sum(w.turns)
                                  from assignment.tally w join above a on a.unit_id = w.unit_id
                                 where w.folded
                                 group by a.top_id, %1$s having sum(w.turns) <> 0
                                """
                                        .formatted(KEY))
                .update();
        jdbc.sql(
                        "with "
                                + ABOVE
                                + ", share as materialized (select w.unit_id, coalesce(w.plan_id, "
                                + ALL_PLANS
                                + ") as plan_id, "
                                + SHARES
                                + " from assignment.tally w where w.folded and "
                                + SHOWN
                                + """
                                 group by grouping sets ((w.unit_id, w.plan_id), (w.unit_id)))
                                insert into assignment.rollup_unit (unit_id, of_plan, units, handed_in)
                                select a.top_id, s.plan_id, count(*), count(*) filter (where coalesce(s.open, 0) = 0)
                                  from share s join above a on a.unit_id = s.unit_id
                                 where s.given > 0
                                 group by a.top_id, s.plan_id
                                """)
                .param("today", day)
                .update();
    }

    /// Adds up what was counted since the last time, in the tallies and above them alike, all as of one moment.
    int fold(LocalDate day) {
        return jdbc.sql(
                        """
                        with fresh as materialized (select distinct unit_id, plan_id from assignment.tally where not folded),
                             gone as (delete from assignment.tally t using fresh f
                                       where t.unit_id = f.unit_id and t.plan_id = f.plan_id returning t.*),
                             above as materialized (
                               select f.unit_id, t.unit_id as top_id
                                 from (select distinct unit_id from fresh) f
                                 join organization.unit_path p on p.unit_id = f.unit_id
                                cross join lateral generate_series(1, nlevel(p.path) - 1) n
                                 join organization.unit_path t on t.path = subpath(p.path, 0, n)),
                             share as materialized (
                               select w.unit_id, coalesce(w.plan_id, %2$s) as plan_id, %3$s
                                 from assignment.tally w
                                where w.unit_id in (select unit_id from fresh) and %4$s
                                group by grouping sets ((w.unit_id, w.plan_id), (w.unit_id))),
                             changed as (select unit_id, plan_id, %5$s from share),
                             units as (
                               insert into assignment.rollup_unit as r (unit_id, of_plan, units, handed_in)
                               select a.top_id, c.plan_id, sum(c.units), sum(c.handed_in)
                                 from changed c join above a on a.unit_id = c.unit_id
                                where c.units <> 0 or c.handed_in <> 0
                                group by a.top_id, c.plan_id
                               on conflict (unit_id, of_plan) do update
                                  set units = r.units + excluded.units, handed_in = r.handed_in + excluded.handed_in),
                             rolled as (
                               insert into assignment.rollup as r (unit_id, %1$s, turns)
                               select a.top_id, %1$s, sum(g.turns)
                                 from gone g join above a on a.unit_id = g.unit_id
                                where not g.folded
                                group by a.top_id, %1$s having sum(g.turns) <> 0
                               on conflict (unit_id, %1$s) do update set turns = r.turns + excluded.turns)
                        insert into assignment.tally (unit_id, %1$s, turns, folded)
                        select unit_id, %1$s, sum(turns), true from gone group by unit_id, %1$s having sum(turns) <> 0
                        """
                                .formatted(KEY, ALL_PLANS, SHARES, SHOWN, CHANGED))
                .param("today", day)
                .update();
    }
}
