package vn.quantriet.portal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the changes of what strangers see, so that no node shows what was made ready before one.
@Repository
class StandRepository {

    private final JdbcClient jdbc;

    StandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stand now() {
        return jdbc.sql("select version, changed_at from portal.stand").query(Stand.class).single();
    }

    /// In the transaction of the change. Publishing stands in a row here: one act after the other.
    void move(Instant at) {
        jdbc.sql("update portal.stand set version = version + 1, changed_at = :at")
                .param("at", Timestamp.from(at))
                .update();
    }
}
