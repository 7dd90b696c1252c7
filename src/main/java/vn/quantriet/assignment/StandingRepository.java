package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.notification.LiveChange;
import vn.quantriet.notification.LiveChanges;

/// Keeps where each turn stands, and how many stand so, beside the facts they are told from.
///
/// Whoever writes a fact holds the turn's lock and calls [#follow] in the same transaction.
@Repository
class StandingRepository {

    private static final String COLUMNS =
            """
            occurrence_id, assignment_id, unit_id, assigner_id, plan_id, item_id, part, place, opens_on, due_on, state,
            submission_id, submitted_by, submitted_at, accepted_at
            """;

    private static final String NOW =
            """
            select w.occurrence_id, w.assignment_id, w.unit_id, w.assigner_id, w.plan_id, w.item_id, w.part, a.place, w.opens_on, w.due_on,
                   w.state, w.submission_id, w.submitted_by, w.submitted_at, w.accepted_at
              from assignment.work w join assignment.assignment a on a.id = w.assignment_id
            """;

    private static final String KEY = "unit_id, plan_id, part, own, state, opens_on, due_on";

    /// So many turns are told of at once: a plan handed out to all cells of a block is one event, not many that wait for each other.
    private static final int TOLD = 10_000;

    private final JdbcClient jdbc;
    private final LiveChanges changes;
    private final ApplicationEventPublisher events;

    StandingRepository(JdbcClient jdbc, LiveChanges changes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.events = events;
    }

    void follow(OccurrenceId turn) {
        follow(List.of(turn));
    }

    /// Tells the turns' standing from the facts again, and counts what changed.
    void follow(Collection<OccurrenceId> turns) {
        var ids = turns.stream().map(OccurrenceId::value).toArray(UUID[]::new);
        count(-1, ids);
        write(ids);
        count(1, ids);
        tellPages(ids);
        tell(List.copyOf(turns));
    }

    /// Pages that show them hear of it, on all nodes.
    private void tellPages(UUID[] ids) {
        var told =
                jdbc.sql(
                                """
                                select s.plan_id, p.path::text as path
                                  from assignment.standing s join organization.unit_path p on p.unit_id = s.unit_id
                                 where s.occurrence_id = any (:ids)
                                 group by s.plan_id, p.path
                                """)
                        .param("ids", ids)
                        .query((row, _) ->
                                new LiveChange(
                                        "work",
                                        row.getString("plan_id"),
                                        new UnitPath(row.getString("path"))))
                        .list();
        changes.tell(told);
    }

    /// Modules that keep facts about them hear of it, in the background.
    private void tell(List<OccurrenceId> turns) {
        for (int from = 0; from < turns.size(); from += TOLD) {
            events.publishEvent(
                    new TurnsChanged(turns.subList(from, Math.min(turns.size(), from + TOLD))));
        }
    }

    private void count(int turns, UUID[] ids) {
        jdbc.sql(
                        """
                        insert into assignment.tally (%1$s, turns)
                        select %1$s, count(*) * :turns from assignment.counted where occurrence_id = any (:ids) group by %1$s
                        """
                                .formatted(KEY))
                .param("turns", turns)
                .param("ids", ids)
                .update();
    }

    private void write(UUID[] ids) {
        jdbc.sql(
                        """
                        insert into assignment.standing (%s)
                        %s where w.occurrence_id = any (:ids)
                        on conflict (occurrence_id) do update
                           set assignment_id = excluded.assignment_id, unit_id = excluded.unit_id, assigner_id = excluded.assigner_id,
                               due_on = excluded.due_on, state = excluded.state, submission_id = excluded.submission_id,
                               submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at,
                               accepted_at = excluded.accepted_at
                        """
                                .formatted(COLUMNS, NOW))
                .param("ids", ids)
                .update();
    }

    /// Adds up what was counted since the last time. What counts meanwhile stays apart until the next time.
    int fold() {
        return jdbc.sql(
                        """
                        with fresh as (select distinct unit_id, plan_id from assignment.tally where not folded),
                             gone as (delete from assignment.tally t using fresh f
                                       where t.unit_id = f.unit_id and t.plan_id = f.plan_id returning t.*)
                        insert into assignment.tally (%1$s, turns, folded)
                        select %1$s, sum(turns), true from gone group by %1$s having sum(turns) <> 0
                        """
                                .formatted(KEY))
                .update();
    }

    /// Days that have passed need not be told apart any more: all is open, and what was due is late.
    void foldDays(LocalDate today) {
        jdbc.sql(
                        """
                        with gone as (delete from assignment.tally returning *)
                        insert into assignment.tally (%1$s, turns, folded)
                        select %1$s, sum(turns), true
                          from (select unit_id, plan_id, part, own, state,
                                       case when opens_on <= :today then '-infinity' else opens_on end as opens_on,
                                       case when due_on < :today then '-infinity' else due_on end as due_on, turns
                                  from gone) passed
                         group by %1$s having sum(turns) <> 0
                        """
                                .formatted(KEY))
                .param("today", today)
                .update();
    }

    /// How many turns are written or counted otherwise than the facts tell; none, unless something went wrong.
    long drift() {
        return jdbc.sql(
                        """
                        select (select count(*) from ((%2$s) except (select %1$s from assignment.standing)) wrong)
                             + (select count(*) from assignment.standing s
                                 where not exists (select from assignment.occurrence o where o.id = s.occurrence_id))
                             + (select coalesce(sum(abs(turns)), 0)
                                  from (select sum(turns) as turns
                                          from (select unit_id, plan_id, part, own, state, turns from assignment.tally
                                                union all
                                                select unit_id, plan_id, part, own, state, -1 from assignment.counted) both_ways
                                         group by unit_id, plan_id, part, own, state) off)
                        """
                                .formatted(COLUMNS, NOW))
                .query(Long.class)
                .single();
    }

    /// Writes and counts all of it anew, while nothing else does.
    void rebuild() {
        jdbc.sql("lock table assignment.standing, assignment.tally in exclusive mode").update();
        jdbc.sql("delete from assignment.standing").update();
        jdbc.sql("delete from assignment.tally").update();
        jdbc.sql("insert into assignment.standing (%s) %s".formatted(COLUMNS, NOW)).update();
        jdbc.sql(
                        """
                        insert into assignment.tally (%1$s, turns, folded)
                        select %1$s, count(*), true from assignment.counted group by %1$s
                        """
                                .formatted(KEY))
                .update();
    }
}
