package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Writes today's tree out of the history, and tells which units stand elsewhere since. Only what differs is written.
@Component
class Projection {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

    private final HistoryRepository history;
    private final ProjectionRepository today;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Projection(
            HistoryRepository history,
            ProjectionRepository today,
            ApplicationEventPublisher events,
            Clock clock) {
        this.history = history;
        this.today = today;
        this.events = events;
        this.clock = clock;
    }

    boolean isOfToday() {
        return today.day().filter(LocalDate.now(clock)::equals).isPresent();
    }

    /// In a transaction of its own, under the scope of a job: what begins today holds from now on.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void beginDay() {
        history.lock();
        refresh();
        int members = today.followMemberships(LocalDate.now(clock));
        today.followPaths();
        LOG.info("The tree of {} holds; {} members changed unit", LocalDate.now(clock), members);
    }

    private void refresh() {
        var all = history.all();
        write(all, all.ids());
        today.setDay(LocalDate.now(clock));
    }

    /// Within the transaction of a change, which holds the lock of the tree: the units changed, and what stands below them.
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(Collection<UnitId> changed) {
        var units = today.subtrees(changed);
        write(history.upwards(units), units);
    }

    /// The same when nothing but the unit's own line changed.
    @Transactional(propagation = Propagation.MANDATORY)
    void followAlone(UnitId changed) {
        write(history.upwards(List.of(changed)), Set.of(changed));
    }

    /// @param known the units and all above them
    private void write(UnitHistory known, Set<UnitId> units) {
        var day = LocalDate.now(clock);
        var moved = today.writePaths(units, known.paths(day));
        today.writeTree(units, known.on(day));
        today.followPathsOf(moved.keySet());
        uppermost(moved).forEach(events::publishEvent);
    }

    /// One event for each moved unit whose own step explains its move; those below it went along.
    private static List<UnitMoved> uppermost(Map<UnitId, ProjectionRepository.Move> moves) {
        var explained = new HashSet<List<UnitPath>>();
        moves.values().forEach(move -> explained.add(List.of(move.from(), move.to())));
        var events = new ArrayList<UnitMoved>();
        moves.forEach((unit, move) -> {
            if (!move.isNew() && !explained.contains(move.above())) {
                events.add(new UnitMoved(unit, move.from(), move.to()));
            }
        });
        return events;
    }
}
