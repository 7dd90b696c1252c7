package vn.quantriet.notification;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells all nodes that something changed, once the transaction of the change is committed and not before: by `NOTIFY` of PostgreSQL.
/// The same change told many times in a transaction arrives once.
@Component
public class LiveChanges {

    static final String CHANNEL = "quantriet_live";

    private final JdbcClient jdbc;

    LiveChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void tell(LiveChange change) {
        tell(List.of(change));
    }

    /// Many at once, in one statement.
    public void tell(Collection<LiveChange> changes) {
        jdbc.sql("select count(pg_notify(:channel, payload)) from unnest(:payloads) as payload")
                .param("channel", CHANNEL)
                .param("payloads", changes.stream().map(LiveChange::payload).toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
