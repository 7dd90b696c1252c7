package vn.quantriet.demo.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SamplePeople;
import vn.quantriet.demo.block.BlockUnits.Founded;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.Person;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.Sex;
import vn.quantriet.organization.Standing;

/// Fills the cells with people and gives each unit a secretary. What is done is done: a loading that was cut short begins anew in
/// another folder.
@Component
class BlockPeople {

    private static final int AT_ONCE = 2_000;

    private final Personnel personnel;

    BlockPeople(Personnel personnel) {
        this.personnel = personnel;
    }

    /// The secretary of each unit, or the head of the office.
    Map<UnitId, MemberId> fill(
            Founded units, int members, LocalDate today, Viewer founder, Progress progress) {
        var source = new SamplePeople(today);
        var since = today.minusYears(2).withDayOfMonth(1).plusDays(14);
        var inCells = new HashMap<UnitId, List<MemberId>>();
        var fresh = new ArrayList<NewMember>();
        for (int number = 0; number < members; number++) {
            var cell = units.cells().get(number % units.cells().size());
            var id = MemberId.next();
            inCells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(id);
            fresh.add(
                    new NewMember(
                            id,
                            cell,
                            person(source.next(), "BX-%05d".formatted(number + 1), today),
                            since));
            if (fresh.size() == AT_ONCE || number == members - 1) {
                personnel.register(fresh, founder);
                fresh.clear();
                progress.tell(number + 1, members, "đảng viên / members");
            }
        }
        return appoint(units, inCells, since, founder, progress);
    }

    static Person person(SamplePeople.SamplePerson person, String code, LocalDate today) {
        var official = person.joined().plusYears(1);
        return new Person(
                person.name(),
                code,
                person.born(),
                person.female() ? Sex.FEMALE : Sex.MALE,
                Standing.OFFICIAL,
                person.joined(),
                official.isBefore(today) ? official : null,
                "",
                "");
    }

    /// A cell's first is its secretary; a larger body's is somebody out of the first cell below it.
    private Map<UnitId, MemberId> appoint(
            Founded units,
            Map<UnitId, List<MemberId>> inCells,
            LocalDate since,
            Viewer founder,
            Progress progress) {
        var heads = new HashMap<UnitId, MemberId>();
        var fresh = new ArrayList<NewPosition>();
        units.cells().forEach(cell -> heads.put(cell, one(inCells, cell, 0)));
        for (int n = 0; n < units.grassroots().size(); n++) {
            heads.put(units.grassroots().get(n), one(inCells, units.cells().get(n), 1));
        }
        for (int n = 0; n < units.committees().size(); n++) {
            heads.put(units.committees().get(n), one(inCells, units.cells().get(n), 2));
        }
        heads.put(units.root(), one(inCells, units.cells().getFirst(), 3));
        heads.put(units.office(), one(inCells, units.cells().getFirst(), 4));
        heads.forEach((unit, member) ->
                fresh.add(
                        new NewPosition(
                                Uuid7.next(),
                                unit,
                                member,
                                unit.equals(units.office())
                                        ? PositionTitle.HEAD
                                        : PositionTitle.SECRETARY,
                                since,
                                null,
                                "")));
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            var part = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
            personnel.appoint(part, founder);
            progress.tell(from + part.size(), fresh.size(), "chức danh / positions");
        }
        return heads;
    }

    private static MemberId one(Map<UnitId, List<MemberId>> inCells, UnitId cell, int number) {
        return Objects.requireNonNull(inCells.get(cell)).get(number);
    }
}
