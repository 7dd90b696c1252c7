package vn.quantriet.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts tries by the database's own clock, which is the same for all nodes.
@Repository
class PaceRepository {

    private final JdbcClient jdbc;

    PaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes one of the tries of this minute, if one is left. A bucket that refills steadily, in one statement: each try moves
    /// the row on by its share of a minute, and none may lead further than a minute ahead.
    boolean admits(String key, int perMinute) {
        return jdbc.sql(
                                """
                                insert into access.pace as p (key, until)
                                values (:key, clock_timestamp() + interval '1 minute' / :perMinute)
                                on conflict (key) do update
                                   set until = greatest(p.until, clock_timestamp()) + interval '1 minute' / :perMinute
                                 where greatest(p.until, clock_timestamp()) + interval '1 minute' / :perMinute
                                       <= clock_timestamp() + interval '1 minute'
                                """)
                        .param("key", key)
                        .param("perMinute", perMinute)
                        .update()
                > 0;
    }

    /// Rows whose time has come say nothing any more.
    void sweep() {
        jdbc.sql("delete from access.pace where until < clock_timestamp()").update();
    }
}
