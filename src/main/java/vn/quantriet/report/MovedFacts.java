package vn.quantriet.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitPath;

/// Lets rows with a path follow units that moved in the tree.
@Repository
class MovedFacts {

    private static final List<String> FOLLOWING = List.of("report.fact");

    private final JdbcClient jdbc;

    MovedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void follow(UnitPath to) {
        for (var table : FOLLOWING) {
            jdbc.sql(
                            """
                            update %s t set unit_path = p.path
                              from organization.unit_path p
                             where p.unit_id = t.unit_id and p.path <@ :to::ltree and t.unit_path <> p.path
                            """
                                    .formatted(table))
                    .param("to", to.value())
                    .update();
        }
    }
}
