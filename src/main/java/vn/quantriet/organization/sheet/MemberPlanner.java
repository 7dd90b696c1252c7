package vn.quantriet.organization.sheet;

import static vn.quantriet.organization.sheet.SheetField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.KnownMember;
import vn.quantriet.organization.KnownUnit;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.Person;
import vn.quantriet.organization.Roster;
import vn.quantriet.organization.Standing;
import vn.quantriet.organization.sheet.Fault.Reason;
import vn.quantriet.web.Dates;

/// People by their codes: unknown ones are registered, known ones corrected and, if their unit is another, transferred.
@Component
class MemberPlanner implements Planner {

    private final Roster roster;
    private final Clock clock;

    MemberPlanner(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.MEMBERS;
    }

    @Override
    public Plan plan(List<Line> lines, Viewer viewer) {
        return new Work(lines, viewer).plan();
    }

    private record Transfer(MemberId member, UnitId from, UnitId to, LocalDate day) {}

    /// The planning of one sheet.
    private final class Work {

        private final List<Line> lines;
        private final Viewer viewer;
        private final Checks checks = new Checks();
        private final Map<String, KnownUnit> units;
        private final Map<String, KnownMember> known;
        private final Set<String> elsewhere;
        private final List<NewMember> fresh = new ArrayList<>();
        private final List<KnownMember> corrected = new ArrayList<>();
        private final List<Transfer> transfers = new ArrayList<>();
        private final Set<MemberId> changed = new HashSet<>();
        private final LocalDate today = LocalDate.now(clock);
        private int same;

        Work(List<Line> lines, Viewer viewer) {
            this.lines = lines;
            this.viewer = viewer;
            this.units = roster.unitsByCode(viewer);
            this.known = roster.membersByCode(viewer);
            this.elsewhere =
                    new HashSet<>(
                            roster.memberCodesInUse(
                                    lines.stream().map(line -> line.text(MEMBER_CODE)).toList()));
            elsewhere.removeAll(known.keySet());
        }

        Plan plan() {
            lines.forEach(this::take);
            return new Plan(checks.faults(), fresh.size(), changed.size(), same, this::apply);
        }

        private void take(Line line) {
            int before = checks.count();
            check(line);
            var member = known.get(line.text(MEMBER_CODE));
            var person = person(line, member == null ? null : member.person());
            var unit = units.get(line.text(UNIT_CODE));
            var since = checks.day(line, SINCE);
            if (checks.count() > before || person == null || unit == null) {
                return;
            }
            var day = Objects.requireNonNullElse(since, today);
            if (member == null) {
                fresh.add(new NewMember(MemberId.next(), unit.unit(), person, day));
            } else {
                compare(member, person, unit, day);
            }
        }

        private void check(Line line) {
            checks.require(line, MEMBER_CODE, 40);
            checks.require(line, FULL_NAME, 150);
            checks.require(line, UNIT_CODE, 40);
            checks.atMost(line, PHONE, 30);
            checks.atMost(line, EMAIL, 120);
            if (line.has(MEMBER_CODE)) {
                checks.once(line, line.text(MEMBER_CODE));
            }
            if (elsewhere.contains(line.text(MEMBER_CODE))) {
                checks.fault(line, Reason.CODE_ELSEWHERE, line.text(MEMBER_CODE));
            }
            if (line.has(UNIT_CODE) && !units.containsKey(line.text(UNIT_CODE))) {
                checks.fault(line, Reason.NO_UNIT, line.text(UNIT_CODE));
            }
        }

        /// What the line says, and what is known already where it says nothing.
        private @Nullable Person person(Line line, @Nullable Person before) {
            var birth = or(checks.day(line, BIRTH_DATE), before, Person::birthDate);
            var joined = or(checks.day(line, JOINED), before, Person::joinedOn);
            var official = or(checks.day(line, OFFICIAL), before, Person::officialOn);
            var standing = CellText.standing(line.text(STANDING));
            if (standing.isEmpty()) {
                checks.fault(line, Reason.NOT_A_STANDING, line.text(STANDING));
            }
            var sex = CellText.sex(line.text(SEX));
            if (line.has(SEX) && sex.isEmpty()) {
                checks.fault(line, Reason.NOT_A_SEX, line.text(SEX));
            }
            requireOrder(line, birth, joined);
            requireOrder(line, joined, official);
            var kept =
                    line.has(STANDING) || before == null
                            ? standing
                            : Optional.of(before.standing());
            return new Person(
                    line.text(FULL_NAME),
                    line.text(MEMBER_CODE),
                    birth,
                    or(sex.orElse(null), before, Person::sex),
                    kept.orElse(Standing.OFFICIAL),
                    joined,
                    official,
                    text(line, PHONE, before, Person::phone),
                    text(line, EMAIL, before, Person::email));
        }

        private void requireOrder(
                Line line, @Nullable LocalDate first, @Nullable LocalDate second) {
            if (first != null && second != null && first.isAfter(second)) {
                checks.fault(line, Reason.DAYS_OUT_OF_ORDER, Dates.day(first), Dates.day(second));
            }
        }

        private static <T> @Nullable T or(
                @Nullable T said, @Nullable Person before, Function<Person, @Nullable T> known) {
            return said != null || before == null ? said : known.apply(before);
        }

        private static String text(
                Line line,
                SheetField field,
                @Nullable Person before,
                Function<Person, String> known) {
            return line.has(field) || before == null ? line.text(field) : known.apply(before);
        }

        private void compare(KnownMember member, Person person, KnownUnit unit, LocalDate day) {
            if (!member.person().equals(person)) {
                corrected.add(new KnownMember(member.id(), member.unitId(), person));
                changed.add(member.member());
            }
            if (!member.unitId().equals(unit.id())) {
                transfers.add(new Transfer(member.member(), member.unit(), unit.unit(), day));
                changed.add(member.member());
            }
            if (!changed.contains(member.member())) {
                same++;
            }
        }

        private void apply(Roster.Progress progress) {
            roster.register(fresh, viewer, progress);
            roster.correct(corrected, viewer, progress);
            for (var transfer : transfers) {
                roster.transfer(
                        transfer.member(), transfer.from(), transfer.to(), transfer.day(), viewer);
                progress.done(1);
            }
        }
    }
}
