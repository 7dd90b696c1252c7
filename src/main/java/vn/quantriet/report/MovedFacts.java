package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.organization.Units;

/// Lets facts follow units that moved in the tree, and those of merged units the one that goes on with them: its people read what they
/// were counted from.
@Repository
@Transactional
class MovedFacts {

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    MovedFacts(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    void follow(UnitPath to) {
        jdbc.sql(
                        """
                        update report.fact t set unit_path = p.path
                          from organization.unit_path p
                         where p.unit_id = t.unit_id and p.path <@ :to::ltree and t.unit_path <> p.path
                        """)
                .param("to", to.value())
                .update();
        followMergers();
    }

    /// All that was merged by today. Under a system scope.
    void followMergers() {
        var merged = merged();
        if (merged.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update report.fact t set unit_path = m.path::ltree
                          from unnest(:units, :paths) as m (unit, path)
                         where t.unit_id = m.unit and t.unit_path <> m.path::ltree
                        """)
                .param("units", Column.uuids(merged.keySet(), UnitId::value))
                .param("paths", Column.texts(merged.values(), UnitPath::value))
                .update();
    }

    /// Those that stand elsewhere because of it.
    private Map<UnitId, UnitPath> merged() {
        var today = LocalDate.now(clock);
        var into = units.mergedBy(today);
        if (into.isEmpty()) {
            return Map.of();
        }
        var paths = units.pathsOn(today);
        var merged = new HashMap<>(Merged.below(paths, into));
        merged.entrySet().removeIf(each -> each.getValue().equals(paths.get(each.getKey())));
        return merged;
    }
}
