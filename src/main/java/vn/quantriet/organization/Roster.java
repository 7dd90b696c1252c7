package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// Many people at once, as sheets and samples bring them (danh sách).
///
/// The caller has checked each row; here only what nobody may go around: the viewer manages every unit that is touched.
@Service
@Transactional
public class Roster {

    private static final int CHUNK = 5_000;

    private final RosterRepository roster;
    private final PersonnelRepository people;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    Roster(
            RosterRepository roster,
            PersonnelRepository people,
            Units units,
            Journal journal,
            Clock clock) {
        this.roster = roster;
        this.people = people;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /// Units of today within reach that have a code.
    @Transactional(readOnly = true)
    public Map<String, KnownUnit> unitsByCode(Viewer viewer) {
        viewer.require(Permission.MANAGE_ORGANIZATION);
        var byCode = new HashMap<String, KnownUnit>();
        roster.units(Reach.of(viewer)).forEach(unit -> byCode.put(unit.code(), unit));
        return byCode;
    }

    /// People within reach that have a code.
    @Transactional(readOnly = true)
    public Map<String, KnownMember> membersByCode(Viewer viewer) {
        viewer.require(Permission.MANAGE_ORGANIZATION);
        var byCode = new HashMap<String, KnownMember>();
        roster.members(Reach.of(viewer))
                .forEach(member -> byCode.put(member.person().code(), member));
        return byCode;
    }

    /// Which of the codes belong to units, or people, that are out of reach or ended.
    @Transactional(readOnly = true)
    public Set<String> unitCodesInUse(Collection<String> codes) {
        return Set.copyOf(roster.unitCodesInUse(codes));
    }

    @Transactional(readOnly = true)
    public Set<String> memberCodesInUse(Collection<String> codes) {
        return Set.copyOf(roster.memberCodesInUse(codes));
    }

    /// Positions within reach, as "member unit title day".
    @Transactional(readOnly = true)
    public Set<String> positionKeys(Viewer viewer) {
        viewer.require(Permission.MANAGE_ORGANIZATION);
        return Set.copyOf(roster.positionKeys(Reach.of(viewer)));
    }

    /// Registers people; one whose id or code is known stays as it was. Tells after each chunk how many are done.
    public void register(List<NewMember> fresh, Viewer viewer, Progress progress) {
        requireManaged(fresh.stream().map(NewMember::unit).toList(), viewer);
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            var chunk = fresh.subList(from, Math.min(from + CHUNK, fresh.size()));
            people.add(chunk);
            progress.done(chunk.size());
        }
    }

    /// Writes down other particulars of people that are there.
    public void correct(List<KnownMember> corrected, Viewer viewer, Progress progress) {
        requireManaged(corrected.stream().map(KnownMember::unit).toList(), viewer);
        for (int from = 0; from < corrected.size(); from += CHUNK) {
            var chunk = corrected.subList(from, Math.min(from + CHUNK, corrected.size()));
            roster.correct(chunk);
            progress.done(chunk.size());
        }
    }

    /// The person belongs to the other unit from the day on.
    public void transfer(MemberId member, UnitId from, UnitId to, LocalDate day, Viewer viewer) {
        requireManaged(List.of(from, to), viewer);
        people.transfer(member, from, to, day);
        people.followMemberships(List.of(from, to), LocalDate.now(clock));
    }

    /// Gives positions; one that is there already stays as it was.
    public void appoint(List<NewPosition> fresh, Viewer viewer, Progress progress) {
        requireManaged(fresh.stream().map(NewPosition::unit).toList(), viewer);
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            var chunk = fresh.subList(from, Math.min(from + CHUNK, fresh.size()));
            people.addPositions(chunk);
            progress.done(chunk.size());
        }
    }

    /// Writes into the audit log what was taken in, in the transaction that took it in.
    public void tell(String what, Object importId, String counts) {
        journal.tell(Audit.Entry.of(what, "import:" + importId).detail(counts));
    }

    private void requireManaged(Collection<UnitId> touched, Viewer viewer) {
        var paths = new HashMap<UnitId, UnitPath>();
        for (var unit : touched) {
            var path = paths.computeIfAbsent(unit, units::path);
            if (!viewer.may(Permission.MANAGE_ORGANIZATION, path)) {
                throw new NotFound(unit);
            }
        }
    }

    /// Hears how far a long piece of work has come; may stop it by an exception.
    public interface Progress {

        void done(int rows);
    }
}
