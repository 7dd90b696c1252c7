package vn.quantriet.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Background work (việc chạy ngầm) that was begun and is not done: the log of events, one row for each listener of an event.
@Repository
class UnfinishedWorkRepository {

    /// A pause grows no longer than this many times the first: beyond, a number would overflow.
    private static final int MOST_DOUBLED = 16;

    private final JdbcClient jdbc;

    UnfinishedWorkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Work of one kind that is not done.
    ///
    /// @param type class of the event
    /// @param count how many pieces of it
    /// @param ended whether it is not tried again any more
    record Left(String type, int count, boolean ended) {}

    /// Takes for failed what no node has told anything of since then.
    int failSilent(Instant since) {
        return jdbc.sql(
                        """
                        update event.event_publication set status = 'FAILED'
                         where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED') and completion_date is null
                           and coalesce(last_resubmission_date, publication_date) < :since
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What failed, has rested long enough and has not been tried too often, the longest resting first.
    ///
    /// @param pause after the first try; it doubles with each
    List<UUID> due(Instant now, Duration pause, int tries, int limit) {
        return jdbc.sql(
                        """
                        select id from event.event_publication
                         where status = 'FAILED' and completion_date is null and completion_attempts < :tries
                           and coalesce(last_resubmission_date, publication_date)
                               + make_interval(secs => :pause * power(2, least(completion_attempts - 1, :doubled))) <= :now
                         order by coalesce(last_resubmission_date, publication_date), id
                         limit :limit
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("pause", pause.toSeconds())
                .param("doubled", MOST_DOUBLED)
                .param("tries", tries)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /// What is not done although it was begun before then, what is given up first.
    List<Left> left(Instant before, int tries) {
        return jdbc.sql(
                        """
                        select event_type as type, count(*) as count, status = 'FAILED' and completion_attempts >= :tries as ended
                          from event.event_publication
                         where completion_date is null and publication_date < :before
                         group by 1, 3
                         order by 3 desc, 2 desc, 1
                        """)
                .param("tries", tries)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Left.class)
                .list();
    }

    /// What was given up may be tried as often as new work.
    int beginAnew(int tries) {
        return jdbc.sql(
                        """
                        update event.event_publication set completion_attempts = 1
                         where status = 'FAILED' and completion_date is null and completion_attempts >= :tries
                        """)
                .param("tries", tries)
                .update();
    }

    /// Deletes what was done before then.
    int forget(Instant before) {
        return jdbc.sql("delete from event.event_publication where completion_date < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
