package vn.quantriet.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitMoved;

/// Lets registers and deliveries follow units that moved in the tree.
@Component
class MovedUnits {

    private static final List<String> FOLLOWING =
            List.of(
                    "document.document",
                    "document.delivery",
                    "document.personal_delivery",
                    "document.reading_step",
                    "document.reading_reminder",
                    "document.secret_entry",
                    "document.secret_holding");

    private final JdbcClient jdbc;

    MovedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(UnitMoved moved) {
        for (var table : FOLLOWING) {
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
