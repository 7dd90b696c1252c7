package vn.quantriet.difficulty;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.difficulty.DifficultyFilter.Place;
import vn.quantriet.difficulty.DifficultyFilter.View;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paging;

/// What a report says of difficulties: how many of a unit and those below it were raised and answered in a period, and which are open.
@Service
@Transactional(readOnly = true)
public class DifficultyTally {

    private final TallyRepository tallies;
    private final DifficultyReadRepository reading;
    private final Units units;
    private final Clock clock;

    DifficultyTally(
            TallyRepository tallies, DifficultyReadRepository reading, Units units, Clock clock) {
        this.tallies = tallies;
        this.reading = reading;
        this.units = units;
        this.clock = clock;
    }

    /// @param raised in the period
    /// @param answered at least once in the period, whenever they were raised
    /// @param open at the end of the period
    /// @param late of those open today, whose answer is late today
    /// @param path the list behind it
    public record Tally(long raised, long answered, long open, long late, String path) {}

    /// Of the unit and all below it, both days included.
    public Tally of(UnitId unit, LocalDate from, LocalDate to, Viewer viewer) {
        require(unit, viewer);
        var zone = clock.getZone();
        return tallies.count(
                unit,
                Timestamp.from(from.atStartOfDay(zone).toInstant()),
                Timestamp.from(to.plusDays(1).atStartOfDay(zone).toInstant()),
                LocalDate.now(clock),
                DifficultyFilter.of(unit));
    }

    /// Those of them that the viewer sees.
    public Set<UUID> seen(Collection<UUID> difficulties, Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS)
                ? tallies.seen(difficulties, viewer)
                : Set.of();
    }

    /// Those still open of the unit and all below it, what waits longest first.
    public List<DifficultyLine> open(UnitId unit, int limit, Viewer viewer) {
        require(unit, viewer);
        var filter = new DifficultyFilter(Place.SEEN, View.OPEN, "", "", null, unit, false, "");
        return reading.lines(filter, viewer, LocalDate.now(clock), Paging.first()).stream()
                .limit(limit)
                .toList();
    }

    private void require(UnitId unit, Viewer viewer) {
        if (!viewer.may(Permission.READ_ASSIGNMENTS, units.path(unit))) {
            throw new NotFound(unit);
        }
    }
}
