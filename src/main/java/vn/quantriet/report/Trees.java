package vn.quantriet.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.Units;

/// Freezes the tree of a day, so that figures of a period are added up over the units as they stood at its end. A unit that had ended
/// by then counts where it stood last; one that was merged, below the one that goes on with it.
@Repository
class Trees {

    private static final long TREES_LOCK = 7_201_130_010L;

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    Trees(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /// The tree at the end of the day, or of today when the day is still to come, as it is known now.
    @Transactional
    public Tree of(LocalDate wanted) {
        var today = LocalDate.now(clock);
        var day = wanted.isAfter(today) ? today : wanted;
        var changed = units.changedAt();
        return latest(day, changed).orElseGet(() -> freeze(day, changed));
    }

    /// Trees that no report was counted over go again; whoever asks for such a day freezes another.
    @Transactional
    public void forget(Instant before) {
        jdbc.sql(
                        """
                        delete from report.tree t
                         where t.frozen_at < :before
                           and not exists (select from report.report r where r.tree_id = t.id or r.tree_before_id = t.id)
                        """)
                .param("before", Timestamp.from(before))
                .update();
    }

    private Optional<Tree> latest(LocalDate day, Instant changed) {
        return jdbc.sql(
                        """
                        select id, day, frozen_at from report.tree
                         where day = :day and frozen_at >= :changed order by frozen_at desc limit 1
                        """)
                .param("day", day)
                .param("changed", Timestamp.from(changed))
                .query((row, _) ->
                        new Tree(
                                row.getObject("id", UUID.class),
                                row.getObject("day", LocalDate.class),
                                row.getTimestamp("frozen_at").toInstant()))
                .optional();
    }

    private Tree freeze(LocalDate day, Instant changed) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", TREES_LOCK)
                .query()
                .listOfRows();
        return latest(day, changed).orElseGet(() -> frozen(day));
    }

    private Tree frozen(LocalDate day) {
        var tree = new Tree(Uuid7.next(), day, clock.instant().truncatedTo(ChronoUnit.MICROS));
        jdbc.sql("insert into report.tree (id, day, frozen_at) values (:id, :day, :at)")
                .param("id", tree.id())
                .param("day", day)
                .param("at", Timestamp.from(tree.frozenAt()))
                .update();
        write(tree, Merged.below(units.pathsOn(day), units.mergedBy(day)));
        return tree;
    }

    private void write(Tree tree, Map<UnitId, UnitPath> paths) {
        jdbc.sql(
                        """
                        insert into report.place (tree_id, unit_id, path)
                        select :tree, unit, path::ltree from unnest(:units, :paths) as p (unit, path)
                        """)
                .param("tree", tree.id())
                .param("units", Column.uuids(paths.entrySet(), each -> each.getKey().value()))
                .param("paths", Column.texts(paths.entrySet(), each -> each.getValue().value()))
                .update();
    }
}
