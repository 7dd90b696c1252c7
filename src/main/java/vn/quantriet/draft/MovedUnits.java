package vn.quantriet.draft;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitMoved;

/// Lets drafts and rounds follow units that moved in the tree.
@Component
class MovedUnits {

    private record Following(String table, String unit, String path) {}

    private static final List<Following> FOLLOWING =
            List.of(
                    new Following("draft.draft", "unit_id", "unit_path"),
                    new Following("draft.invitation", "unit_id", "unit_path"),
                    new Following("draft.invitation", "host_id", "host_path"),
                    new Following("draft.opinion", "unit_id", "unit_path"),
                    new Following("draft.opinion", "host_id", "host_path"));

    private final JdbcClient jdbc;

    MovedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(UnitMoved moved) {
        for (var each : FOLLOWING) {
            jdbc.sql(
                            """
                            update %1$s t set %3$s = p.path
                              from organization.unit_path p
                             where p.unit_id = t.%2$s and p.path <@ :to::ltree and t.%3$s <> p.path
                            """
                                    .formatted(each.table(), each.unit(), each.path()))
                    .param("to", moved.to().value())
                    .update();
        }
    }
}
