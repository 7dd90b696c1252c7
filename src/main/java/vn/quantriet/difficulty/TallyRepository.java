package vn.quantriet.difficulty;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Counts difficulties of a period. What a unit took over from one that ended counts for the one that raised it.
@Repository
class TallyRepository {

    private final JdbcClient jdbc;

    TallyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> seen(Collection<UUID> ids, Viewer viewer) {
        return Set.copyOf(
                jdbc.sql(
                                "select id from difficulty.difficulty where id = any (:ids) and reader_paths <@ :scope::ltree")
                        .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                        .param("scope", viewer.path().value())
                        .query(UUID.class)
                        .list());
    }

    /// @param until the first moment after the period
    DifficultyTally.Tally count(
            UnitId unit, Timestamp from, Timestamp until, LocalDate today, String path) {
        return jdbc.sql(
                        """
                        select count(*) filter (where d.raised_at >= :from and d.raised_at < :until) as raised,
                               count(*) filter (where exists (
                                 select from difficulty.step s
                                  where s.difficulty_id = d.id and s.kind = 'ANSWERED'
                                    and s.done_at >= :from and s.done_at < :until)) as answered,
                               count(*) filter (where (
                                 select s.unit_id from difficulty.stay s
                                  where s.difficulty_id = d.id and s.since < :until
                                  order by s.number desc limit 1) is not null) as open,
                               count(*) filter (where d.state = 'WAITING' and d.due_on < :today) as late
                          from difficulty.difficulty d
                          join organization.unit_path p on p.unit_id = d.raised_for
                         where p.path <@ (select top.path from organization.unit_path top where top.unit_id = :unit)
                        """)
                .param("from", from)
                .param("until", until)
                .param("today", today)
                .param("unit", unit.value())
                .query((row, _) ->
                        new DifficultyTally.Tally(
                                row.getLong("raised"),
                                row.getLong("answered"),
                                row.getLong("open"),
                                row.getLong("late"),
                                path))
                .single();
    }
}
