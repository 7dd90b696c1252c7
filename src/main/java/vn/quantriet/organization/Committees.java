package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Committees of units, the posts that must be filled, and where one is vacant (kiện toàn).
@Service
@Transactional
public class Committees {

    private static final int MANY = 200;

    private final PositionRepository positions;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    Committees(PositionRepository positions, Units units, Journal journal, Clock clock) {
        this.positions = positions;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /// Adds a committee, or corrects the one of the same kind whose term begins on the same day.
    public void elect(UnitId unit, CommitteeLine committee, Viewer viewer) {
        managed(unit, viewer);
        positions.putCommittee(unit, committee);
        journal.tell("committee.elected", "unit:" + unit);
    }

    /// How many are to hold a title in the unit; none takes the post away.
    public void seat(UnitId unit, PositionTitle title, int seats, Viewer viewer) {
        managed(unit, viewer);
        positions.putPost(unit, title, Math.clamp(seats, 0, MANY));
        journal.tell("post.seated", "unit:" + unit);
    }

    @Transactional(readOnly = true)
    public List<CommitteeLine> of(UnitId unit, Viewer viewer) {
        return positions.committees(units.seen(unit, viewer));
    }

    /// The elected body in office on the day, whoever asks: a unit counts its papers by its term. The executive committee comes
    /// before the others.
    @Transactional(readOnly = true)
    public Optional<CommitteeLine> inOffice(UnitId unit, LocalDate day) {
        return positions.committees(unit).stream()
                .filter(committee -> committee.isInOfficeOn(day))
                .min(Comparator.comparing(CommitteeLine::kind));
    }

    /// Posts of the unit itself with their holders counted.
    @Transactional(readOnly = true)
    public List<PostLine> posts(UnitId unit, Viewer viewer) {
        viewer.require(Permission.READ_MEMBERS);
        var path = units.path(units.seen(unit, viewer));
        return positions.posts(new Reach(path.value()), LocalDate.now(clock));
    }

    /// Positions of the unit, present, past and to come.
    @Transactional(readOnly = true)
    public List<PositionLine> positions(UnitId unit, Viewer viewer) {
        viewer.require(Permission.READ_MEMBERS);
        var found = positions.of(units.seen(unit, viewer));
        if (!found.isEmpty()) {
            journal.tell(
                    Audit.Entry.of("position.listed", "unit:" + unit)
                            .detail(found.size() + " rows"));
        }
        return found;
    }

    /// Vacant posts of the whole subtree of the viewer.
    @Transactional(readOnly = true)
    public Paged<PostLine> vacancies(Viewer viewer, Paging paging) {
        viewer.require(Permission.READ_MEMBERS);
        var today = LocalDate.now(clock);
        var reach = Reach.of(viewer);
        return new Paged<>(
                positions.vacancies(reach, today, paging),
                positions.countVacancies(reach, today),
                paging);
    }

    private void managed(UnitId id, Viewer viewer) {
        if (!viewer.may(Permission.MANAGE_ORGANIZATION, units.path(id))) {
            throw new NotFound(id);
        }
    }
}
