package vn.quantriet.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitMoved;

/// Lets shares, choices and owners follow units that moved in the tree.
@Component
class MovedUnits {

    private final JdbcClient jdbc;

    MovedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(UnitMoved moved) {
        for (var table : List.of("plan.share", "plan.choice", "plan.owner")) {
            jdbc.sql(
                            """
                            update %s t set unit_path = p.path
                              from organization.unit_path p
                             where p.unit_id = t.unit_id and p.path <@ :to::ltree and t.unit_path <> p.path
                            """
                                    .formatted(table))
                    .param("to", moved.to().value())
                    .update();
        }
    }
}
