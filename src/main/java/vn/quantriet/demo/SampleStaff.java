package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SamplePeople.SamplePerson;
import vn.quantriet.demo.SampleUnits.SampleUnit;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.CommitteeKind;
import vn.quantriet.organization.CommitteeLine;
import vn.quantriet.organization.Committees;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.Person;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.Sex;
import vn.quantriet.organization.Standing;
import vn.quantriet.organization.UnitKind;

/// Fills the sample ministry with 400 people, elects committees and leaves some posts vacant.
@Component
class SampleStaff {

    private static final int MEMBERS = 400;

    /// Units without a secretary or head, so that there is a vacancy to be seen.
    private static final List<String> WITHOUT_HEAD = List.of("KT-GS", "DAO-TX-3");

    private final Personnel personnel;
    private final Committees committees;

    SampleStaff(Personnel personnel, Committees committees) {
        this.personnel = personnel;
        this.committees = committees;
    }

    /// The head of each unit that has one, by the unit's code; under `dangvien` somebody without a post.
    Map<String, MemberId> fill(Map<String, UnitId> units, LocalDate today) {
        var people = register(units, today);
        return appoint(units, people, today);
    }

    /// Registers all; answers with those who may be elected, the official members, by unit.
    private Map<String, List<MemberId>> register(Map<String, UnitId> units, LocalDate today) {
        var source = new SamplePeople(today);
        var fresh = new ArrayList<NewMember>();
        var byUnit = new HashMap<String, List<MemberId>>();
        var homes = homes();
        for (int number = 0; number < MEMBERS; number++) {
            var home = homes.get(number % homes.size());
            var id = MemberId.next();
            var person = person(source.next(), number, home, today);
            if (person.standing() == Standing.OFFICIAL) {
                byUnit.computeIfAbsent(home.code(), code -> new ArrayList<>()).add(id);
            }
            fresh.add(new NewMember(id, unit(units, home.code()), person, today.minusMonths(13)));
        }
        personnel.register(fresh, SampleMinistry.founder());
        return byUnit;
    }

    /// Where people belong: cells and bodies without cells below them.
    private static List<SampleUnit> homes() {
        return SampleUnits.read().stream()
                .filter(unit -> unit.kind() != UnitKind.COMMITTEE_BODY)
                .toList();
    }

    private static Person person(
            SamplePerson person, int number, SampleUnit home, LocalDate today) {
        var standing = standing(number, home);
        var official = person.joined().plusYears(1);
        return new Person(
                person.name(),
                "BHD-%04d".formatted(number + 1),
                person.born(),
                person.female() ? Sex.FEMALE : Sex.MALE,
                standing,
                standing == Standing.NON_PARTY
                        ? null
                        : standing == Standing.PROBATIONARY
                                ? today.minusMonths(5)
                                : person.joined(),
                standing == Standing.OFFICIAL && official.isBefore(today) ? official : null,
                "",
                "");
    }

    private static Standing standing(int number, SampleUnit home) {
        if (home.kind() == UnitKind.MASS_ORGANIZATION && number > 60) {
            return Standing.NON_PARTY;
        }
        return number % 29 == 28 ? Standing.PROBATIONARY : Standing.OFFICIAL;
    }

    private Map<String, MemberId> appoint(
            Map<String, UnitId> units, Map<String, List<MemberId>> people, LocalDate today) {
        var heads = new LinkedHashMap<String, MemberId>();
        var fresh = new ArrayList<NewPosition>();
        var since = today.minusMonths(13);
        for (var unit : SampleUnits.read()) {
            var able = able(unit, people);
            var id = unit(units, unit.code());
            seats(unit.kind())
                    .forEach((title, seats) ->
                            committees.seat(id, title, seats, SampleMinistry.founder()));
            int next = 0;
            for (var seat : seats(unit.kind()).entrySet()) {
                for (int turn = 0; turn < seat.getValue() && next < able.size(); turn++) {
                    if (isVacant(unit, seat.getKey())) {
                        continue;
                    }
                    var member = able.get(next++);
                    fresh.add(position(id, member, seat.getKey(), since));
                    if (isHead(seat.getKey())) {
                        heads.put(unit.code(), member);
                    }
                }
            }
            if (unit.kind() == UnitKind.COMMITTEE_BODY) {
                committees.elect(id, committee(since), SampleMinistry.founder());
            }
        }
        personnel.appoint(fresh, SampleMinistry.founder());
        heads.put("dangvien", Objects.requireNonNull(people.get("HH-AT")).getLast());
        return heads;
    }

    /// Who may hold posts there: a cell's own members; of a larger body one of each unit below.
    private static List<MemberId> able(SampleUnit unit, Map<String, List<MemberId>> people) {
        var own = people.get(unit.code());
        if (own != null) {
            return own;
        }
        var chosen = new ArrayList<MemberId>();
        int turn = unit.parent() == null ? 3 : 2;
        for (var below : SampleUnits.read()) {
            var members = people.get(below.code());
            if (members != null && isBelow(below, unit) && members.size() > turn + 1) {
                chosen.add(members.get(turn));
                chosen.add(members.get(turn + 1));
            }
        }
        return chosen;
    }

    private static boolean isBelow(SampleUnit unit, SampleUnit above) {
        return above.parent() == null || unit.code().startsWith(above.code() + "-");
    }

    private static Map<PositionTitle, Integer> seats(UnitKind kind) {
        var seats = new LinkedHashMap<PositionTitle, Integer>();
        switch (kind) {
            case COMMITTEE_BODY -> {
                seats.put(PositionTitle.SECRETARY, 1);
                seats.put(PositionTitle.DEPUTY_SECRETARY, 1);
                seats.put(PositionTitle.COMMITTEE_MEMBER, 4);
            }
            case CELL -> {
                seats.put(PositionTitle.SECRETARY, 1);
                seats.put(PositionTitle.DEPUTY_SECRETARY, 1);
            }
            case ADVISORY_BODY, MASS_ORGANIZATION -> {
                seats.put(PositionTitle.HEAD, 1);
                seats.put(PositionTitle.DEPUTY_HEAD, 1);
            }
        }
        return seats;
    }

    private static boolean isVacant(SampleUnit unit, PositionTitle title) {
        return isHead(title)
                ? WITHOUT_HEAD.contains(unit.code())
                : title == PositionTitle.DEPUTY_SECRETARY && unit.code().endsWith("-TH");
    }

    private static boolean isHead(PositionTitle title) {
        return title == PositionTitle.SECRETARY || title == PositionTitle.HEAD;
    }

    private static NewPosition position(
            UnitId unit, MemberId member, PositionTitle title, LocalDate since) {
        return new NewPosition(Uuid7.next(), unit, member, title, since, null, "");
    }

    private static CommitteeLine committee(LocalDate since) {
        return new CommitteeLine(Uuid7.next(), CommitteeKind.EXECUTIVE, since, null, 6);
    }

    private static UnitId unit(Map<String, UnitId> units, String code) {
        return Objects.requireNonNull(units.get(code), code);
    }
}
