package vn.quantriet.assignment;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.calendar.DueKind;

/// Moves deadlines to come when the working calendar changes.
@Repository
class SettlingRepository {

    private final JdbcClient jdbc;
    private final StandingRepository standings;

    SettlingRepository(JdbcClient jdbc, StandingRepository standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /// Deadlines of a kind that were laid down for one day.
    record Planned(DueKind kind, LocalDate day, LocalDate settled) {

        Planned settledOn(LocalDate other) {
            return new Planned(kind, day, other);
        }
    }

    /// The days for which turns were laid down and that nobody has moved since.
    List<Planned> ahead(LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct a.deadline as kind, o.planned_on as day, o.due_on as settled
                          from assignment.occurrence o join assignment.assignment a on a.id = o.assignment_id
                         where o.due_on > :today and o.due_on = coalesce(o.settled_on, o.planned_on)
                           and a.deadline in ('FIXED', 'RECURRING', 'CONTINUOUS')
                        """)
                .param("today", today)
                .query(Planned.class)
                .list();
    }

    /// Turns that are open or handed in and due later than today; never to a day that has passed.
    void settle(List<Planned> planned, LocalDate today) {
        standings.follow(
                jdbc
                        .sql(
                                """
                                update assignment.occurrence o set settled_on = n.settled, due_on = n.settled
                                  from unnest(:kinds, :days, :settled) as n (kind, day, settled), assignment.assignment a
                                 where a.id = o.assignment_id and a.deadline = n.kind and o.planned_on = n.day
                                   and o.due_on > :today and o.due_on = coalesce(o.settled_on, o.planned_on)
                                   and o.due_on <> n.settled and n.settled >= :today
                                   and not exists (select from assignment.acceptance c where c.occurrence_id = o.id)
                                returning o.id
                                """)
                        .param(
                                "kinds",
                                new SqlArrayValue(
                                        "text",
                                        planned.stream().map(each -> each.kind().name()).toArray()))
                        .param(
                                "days",
                                new SqlArrayValue(
                                        "date",
                                        planned.stream()
                                                .map(each -> Date.valueOf(each.day()))
                                                .toArray()))
                        .param(
                                "settled",
                                new SqlArrayValue(
                                        "date",
                                        planned.stream()
                                                .map(each -> Date.valueOf(each.settled()))
                                                .toArray()))
                        .param("today", today)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(OccurrenceId::new)
                        .toList());
    }
}
