package vn.quantriet.organization.sheet;

import static vn.quantriet.organization.sheet.SheetField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.KnownMember;
import vn.quantriet.organization.KnownUnit;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.Roster;
import vn.quantriet.organization.Standing;
import vn.quantriet.organization.sheet.Fault.Reason;

/// Positions by member, unit, title and first day: unknown ones are given, known ones stay.
@Component
class PositionPlanner implements Planner {

    private final Roster roster;
    private final Clock clock;

    PositionPlanner(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.POSITIONS;
    }

    @Override
    public Plan plan(List<Line> lines, Viewer viewer) {
        return new Work(lines, viewer).plan();
    }

    /// The planning of one sheet.
    private final class Work {

        private final List<Line> lines;
        private final Viewer viewer;
        private final Checks checks = new Checks();
        private final Map<String, KnownUnit> units;
        private final Map<String, KnownMember> members;
        private final Set<String> known;
        private final List<NewPosition> fresh = new ArrayList<>();
        private int same;

        Work(List<Line> lines, Viewer viewer) {
            this.lines = lines;
            this.viewer = viewer;
            this.units = roster.unitsByCode(viewer);
            this.members = roster.membersByCode(viewer);
            this.known = roster.positionKeys(viewer);
        }

        Plan plan() {
            lines.forEach(this::take);
            return new Plan(checks.faults(), fresh.size(), 0, same, this::apply);
        }

        private void take(Line line) {
            int before = checks.count();
            checks.require(line, MEMBER_CODE, 40);
            checks.require(line, UNIT_CODE, 40);
            checks.require(line, TITLE, 100);
            checks.require(line, SINCE, 40);
            checks.atMost(line, DECISION, 100);
            checks.once(
                    line,
                    String.join(
                            " · ",
                            line.text(MEMBER_CODE),
                            line.text(UNIT_CODE),
                            line.text(TITLE),
                            line.text(SINCE)));
            var member = members.get(line.text(MEMBER_CODE));
            var unit = units.get(line.text(UNIT_CODE));
            var title = CellText.title(line.text(TITLE));
            if (line.has(MEMBER_CODE) && member == null) {
                checks.fault(line, Reason.NO_MEMBER, line.text(MEMBER_CODE));
            }
            if (line.has(UNIT_CODE) && unit == null) {
                checks.fault(line, Reason.NO_UNIT, line.text(UNIT_CODE));
            }
            if (line.has(TITLE) && title.isEmpty()) {
                checks.fault(line, Reason.NOT_A_TITLE, line.text(TITLE));
            }
            if (member != null
                    && title.isPresent()
                    && title.get().isOfTheParty()
                    && member.person().standing() != Standing.OFFICIAL) {
                checks.fault(line, Reason.NOT_OFFICIAL, line.text(MEMBER_CODE));
            }
            var since = checks.day(line, SINCE);
            if (checks.count() == before) {
                var from = Objects.requireNonNullElse(since, LocalDate.now(clock));
                add(
                        new NewPosition(
                                Uuid7.next(),
                                Objects.requireNonNull(unit).unit(),
                                Objects.requireNonNull(member).member(),
                                title.orElseThrow(),
                                from,
                                null,
                                line.text(DECISION)));
            }
        }

        private void add(NewPosition position) {
            var key =
                    "%s %s %s %s"
                            .formatted(
                                    position.member(),
                                    position.unit(),
                                    position.title(),
                                    position.from());
            if (known.contains(key)) {
                same++;
            } else {
                fresh.add(position);
            }
        }

        private void apply(Roster.Progress progress) {
            roster.appoint(fresh, viewer, progress);
        }
    }
}
