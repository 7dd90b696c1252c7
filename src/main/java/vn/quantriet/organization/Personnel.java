package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.OrganizationRefused.Reason;

/// Registers, corrects and transfers people, and appoints them to positions.
@Service
@Transactional
public class Personnel {

    private final PersonnelRepository people;
    private final MemberRepository members;
    private final PositionRepository positions;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    Personnel(
            PersonnelRepository people,
            MemberRepository members,
            PositionRepository positions,
            Units units,
            Journal journal,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.positions = positions;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /// Registers people. One whose id is known already stays as it was.
    public void register(Collection<NewMember> fresh, Viewer viewer) {
        fresh.stream().map(NewMember::unit).distinct().forEach(unit -> managed(unit, viewer));
        fresh.forEach(member -> member.person().check(today()));
        fresh.forEach(member -> requireFree(member.person().code(), member.id()));
        people.add(List.copyOf(fresh));
        fresh.forEach(member -> tell("member.registered", "member:" + member.id()));
    }

    /// Corrects what is written down about a person.
    public void correct(MemberId id, Person person, Viewer viewer) {
        managed(id, viewer);
        person.check(today());
        requireFree(person.code(), id);
        people.save(id, person);
        tell("member.corrected", "member:" + id);
    }

    /// The person belongs to another unit from the day on; positions in the former one end if so decided.
    public void transfer(
            MemberId id, UnitId to, LocalDate from, boolean endPositions, Viewer viewer) {
        managed(id, viewer);
        managed(to, viewer);
        var current =
                members.unitOn(id, from)
                        .orElseThrow(() -> new OrganizationRefused(Reason.ALREADY_LEFT));
        if (current.equals(to)) {
            throw new OrganizationRefused(Reason.ALREADY_THERE, units.name(to));
        }
        requireAlive(to, from);
        people.transfer(id, current, to, from);
        people.followMemberships(List.of(current, to), today());
        if (endPositions) {
            people.endPositionsOf(id, from);
        }
        tell("member.transferred", "member:" + id);
    }

    /// The person leaves the organisation on the day; what was held ends.
    public void leave(MemberId id, LocalDate from, Viewer viewer) {
        managed(id, viewer);
        if (members.unitOn(id, from).isEmpty()) {
            throw new OrganizationRefused(Reason.ALREADY_LEFT);
        }
        people.endPositionsOf(id, from);
        people.endMembership(id, from);
        tell("member.left", "member:" + id);
    }

    /// Gives positions. One whose id is known already stays as it was.
    public void appoint(Collection<NewPosition> fresh, Viewer viewer) {
        fresh.stream().map(NewPosition::unit).distinct().forEach(unit -> managed(unit, viewer));
        fresh.forEach(position -> checkAppointment(position, viewer));
        people.addPositions(List.copyOf(fresh));
        fresh.forEach(position -> tell("position.given", "position:" + position.id()));
    }

    /// The position ends before the day.
    public void endPosition(UUID id, LocalDate from, Viewer viewer) {
        var position = positions.find(id).orElseThrow(() -> new NotFound(id));
        managed(new UnitId(position.unit()), viewer);
        people.endPosition(id, from);
        tell("position.ended", "position:" + id);
    }

    private void checkAppointment(NewPosition position, Viewer viewer) {
        var member = managed(position.member(), viewer);
        if (position.title().isOfTheParty() && member.standing() != Standing.OFFICIAL) {
            throw new OrganizationRefused(Reason.NOT_A_PARTY_MEMBER, member.name());
        }
        if (people.holds(position)) {
            throw new OrganizationRefused(Reason.ALREADY_HELD, member.name());
        }
        requireAlive(position.unit(), position.from());
    }

    private void requireAlive(UnitId unit, LocalDate day) {
        if (!units.existsOn(unit, day)) {
            throw new OrganizationRefused(Reason.UNIT_NOT_THERE, units.name(unit), day);
        }
    }

    private void requireFree(String code, MemberId id) {
        if (!code.isEmpty() && people.codeTaken(code, id)) {
            throw new OrganizationRefused(Reason.CODE_TAKEN, code);
        }
    }

    private MemberLine managed(MemberId id, Viewer viewer) {
        return members.line(id)
                .filter(line -> viewer.may(Permission.MANAGE_ORGANIZATION, line.path()))
                .orElseThrow(() -> new NotFound(id));
    }

    private void managed(UnitId id, Viewer viewer) {
        if (!viewer.may(Permission.MANAGE_ORGANIZATION, units.path(id))) {
            throw new NotFound(id);
        }
    }

    private void tell(String action, String object) {
        journal.tell(action, object);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
