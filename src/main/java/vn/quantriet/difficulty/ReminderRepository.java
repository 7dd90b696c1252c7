package vn.quantriet.difficulty;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;

/// Writes down who was reminded of what, all of a day in one statement. The keys make telling twice impossible.
@Repository
class ReminderRepository {

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One difficulty of which somebody is to be reminded.
    ///
    /// @param late its day has passed
    /// @param first the first time that it is late
    record Reminded(
            DifficultyId id,
            String title,
            UnitId unit,
            UnitId holder,
            LocalDate due,
            boolean late,
            boolean first) {}

    List<Reminded> remind(LocalDate today, LocalDate until, int every, Instant at) {
        return jdbc.sql(
                        """
                        with due as (
                          select d.id, d.title, d.unit_id, d.holder_id, d.due_on,
                                 (select max(s.number) from difficulty.stay s where s.difficulty_id = d.id) as number,
                                 case when d.due_on >= :today then 1
                                      else -1 - (:today::date - d.due_on - 1) / :every * :every end as stage
                            from difficulty.difficulty d
                            join organization.unit_today u on u.id = d.holder_id
                           where d.state = 'WAITING' and d.due_on <= :until),
                        told as (
                          insert into difficulty.reminder (difficulty_id, number, stage, reminded_at)
                          select id, number, stage, :at from due
                          on conflict do nothing
                          returning difficulty_id, stage)
                        select d.id, d.title, d.unit_id, d.holder_id, d.due_on, t.stage
                          from told t join due d on d.id = t.difficulty_id
                         order by d.due_on, d.id
                        """)
                .param("today", today)
                .param("until", until)
                .param("every", every)
                .param("at", Timestamp.from(at))
                .query((row, _) ->
                        new Reminded(
                                new DifficultyId(row.getObject("id", UUID.class)),
                                row.getString("title"),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                new UnitId(row.getObject("holder_id", UUID.class)),
                                row.getObject("due_on", LocalDate.class),
                                row.getInt("stage") < 0,
                                row.getInt("stage") == -1))
                .list();
    }
}
