package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;

/// Reads what boards and timelines show beside the lines of the list.
@Repository
class BoardRepository {

    /// How far a turn has come.
    record Progress(@Nullable Integer percent, int below, int belowDone) {

        static final Progress NONE = new Progress(null, 0, 0);
    }

    private final JdbcClient jdbc;

    BoardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OccurrenceId, Progress> progress(List<OccurrenceId> turns, LocalDate today) {
        var progress = new HashMap<OccurrenceId, Progress>();
        jdbc.sql(
                        """
                        with recursive asked as materialized (
                          select w.occurrence_id, w.item_id, w.unit_id from assignment.standing w where w.occurrence_id = any (:turns)
                        ), down (turn, item, depth) as (
                          select a.occurrence_id, c.item_id, 1
                            from asked a join plan.carrying c on c.upper_id = a.item_id and c.unit_id = a.unit_id
                          union
                          select d.turn, c.item_id, d.depth + 1
                            from down d join plan.carrying c on c.upper_id = d.item
                           where d.depth < 32
                        ), below as (
                          select d.turn, count(*)::int as turns, count(*) filter (where w.state = 'ACCEPTED')::int as done
                            from (select distinct turn, item from down) d
                            join assignment.standing w on w.item_id = d.item
                           where w.part = 'LEAD' and w.state <> 'WITHDRAWN' and w.opens_on <= :today
                           group by d.turn
                        )
                        select a.occurrence_id, p.percent, coalesce(b.turns, 0) as below, coalesce(b.done, 0) as done
                          from asked a
                          left join below b on b.turn = a.occurrence_id
                          left join lateral (
                                 select percent from assignment.progress
                                  where occurrence_id = a.occurrence_id and percent is not null
                                  order by reported_at desc limit 1) p on true
                        """)
                .param("turns", ids(turns))
                .param("today", today)
                .query(row -> {
                    progress.put(
                            new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                            new Progress(
                                    row.getObject("percent", Integer.class),
                                    row.getInt("below"),
                                    row.getInt("done")));
                });
        return progress;
    }

    /// What the turns are about, as far as the viewer sees them.
    Map<OccurrenceId, String> titles(List<OccurrenceId> turns, Viewer viewer) {
        var titles = new HashMap<OccurrenceId, String>();
        jdbc.sql(
                        """
                        select w.occurrence_id, concat_ws(' · ', u.name, a.content) as title
                          from assignment.standing w
                          join assignment.assignment a on a.id = w.assignment_id
                          left join organization.unit_today u on u.id = w.unit_id
                         where w.occurrence_id = any (:turns) and a.unit_path <@ :scope::ltree
                        """)
                .param("turns", ids(turns))
                .param("scope", viewer.path().value())
                .query(row -> {
                    titles.put(
                            new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                            row.getString("title"));
                });
        return titles;
    }

    /// The same for whole assignments.
    Map<AssignmentId, String> titlesOf(List<AssignmentId> work, Viewer viewer) {
        var titles = new HashMap<AssignmentId, String>();
        jdbc.sql(
                        """
                        select a.id, concat_ws(' · ', a.unit_name, a.content) as title from assignment.assignment a
                         where a.id = any (:work) and a.unit_path <@ :scope::ltree
                        """)
                .param("work", work.stream().map(AssignmentId::value).toArray(UUID[]::new))
                .param("scope", viewer.path().value())
                .query(row -> {
                    titles.put(
                            new AssignmentId(row.getObject("id", UUID.class)),
                            row.getString("title"));
                });
        return titles;
    }

    private static UUID[] ids(List<OccurrenceId> turns) {
        return turns.stream().map(OccurrenceId::value).toArray(UUID[]::new);
    }
}
