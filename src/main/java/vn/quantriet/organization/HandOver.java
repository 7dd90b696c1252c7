package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Passes the people of one unit on to another (bàn giao).
@Component
class HandOver {

    private final PersonnelRepository people;
    private final Clock clock;

    HandOver(PersonnelRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /// All members; positions go along or end. The unit's posts and committees end too.
    void all(UnitId from, UnitId to, LocalDate day, boolean withPositions) {
        people.transferAll(from, to, day);
        if (withPositions) {
            people.copyPositions(from, to, day);
        }
        close(from, day);
        people.followMemberships(List.of(from, to), LocalDate.now(clock));
    }

    void one(MemberId member, UnitId from, UnitId to, LocalDate day) {
        people.transfer(member, from, to, day);
        people.followMemberships(List.of(from, to), LocalDate.now(clock));
    }

    /// A position of the one unit goes on in the other.
    void position(UUID position, UnitId from, UnitId to, LocalDate day) {
        if (people.copyPosition(position, from, to, day)) {
            people.endPosition(position, day);
        }
    }

    /// Positions and committees of a unit that ends before the day.
    void close(UnitId unit, LocalDate day) {
        people.endPositions(unit, day);
        people.endCommittees(unit, day);
    }

    int membersSince(UnitId unit, LocalDate day) {
        return people.membersSince(unit, day);
    }
}
