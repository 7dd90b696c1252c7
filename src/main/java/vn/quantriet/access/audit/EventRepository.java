package vn.quantriet.access.audit;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds rows to the log.
@Repository
class EventRepository {

    private final JdbcClient jdbc;
    private final Cluster cluster;

    EventRepository(JdbcClient jdbc, Cluster cluster) {
        this.jdbc = jdbc;
        this.cluster = cluster;
    }

    void add(Event event) {
        jdbc.sql(
                        """
                        insert into audit.event
                          (id, cluster, at, actor, role, unit_id, unit_path, action, object, purpose, address, result, detail)
                        values
                          (:id, :cluster, :at, :actor, :role, :unit, :path::ltree, :action, :object, :purpose, :address, :result, :detail)
                        """)
                .param("id", event.id())
                .param("cluster", cluster.id())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("role", event.role())
                .param("unit", event.unit())
                .param("path", event.path())
                .param("action", event.action())
                .param("object", event.object())
                .param("purpose", event.purpose())
                .param("address", event.address())
                .param("result", event.result().name())
                .param("detail", event.detail())
                .update();
    }
}
