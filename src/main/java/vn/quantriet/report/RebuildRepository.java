package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Deed;

/// Notes who had the ledger counted anew, and what came of it.
@Repository
class RebuildRepository {

    private final JdbcClient jdbc;

    RebuildRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Two who ask at once: the second waits and finds the first one's.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('report.rebuild'))").query().listOfRows();
    }

    /// Says no when it was asked for already.
    boolean ask(UUID id, Deed deed) {
        return jdbc.sql(
                                """
                                insert into report.rebuild (id, asked_by, asker, asked_at) values (:id, :by, :name, :at) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    @Transactional
    public void finish(UUID id, long facts, long differences, Instant at) {
        jdbc.sql(
                        """
                        update report.rebuild set facts = :facts, differences = :differences, finished_at = :at
                         where id = :id and finished_at is null
                        """)
                .param("id", id)
                .param("facts", facts)
                .param("differences", differences)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean isRunning() {
        return jdbc.sql(
                        """
                        select exists (select from report.rebuild
                                        where finished_at is null and asked_at > now() - interval '1 day')
                        """)
                .query(Boolean.class)
                .single();
    }

    /// The last first.
    List<RebuildLine> latest(int limit) {
        return jdbc.sql(
                        """
                        select asker, asked_at, facts, differences, finished_at from report.rebuild order by asked_at desc limit :limit
                        """)
                .param("limit", limit)
                .query(RebuildRepository::line)
                .list();
    }

    private static RebuildLine line(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new RebuildLine(
                row.getString("asker"),
                row.getTimestamp("asked_at").toInstant(),
                row.getLong("facts"),
                row.getLong("differences"),
                finished == null ? null : finished.toInstant());
    }
}
