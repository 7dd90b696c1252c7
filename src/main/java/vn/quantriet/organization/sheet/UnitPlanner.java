package vn.quantriet.organization.sheet;

import static vn.quantriet.organization.sheet.SheetField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.KnownUnit;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.Roster;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.sheet.Fault.Reason;

/// Units by their codes: unknown ones are founded, known ones renamed or moved from today.
@Component
class UnitPlanner implements Planner {

    private final Roster roster;
    private final Reorganization reorganization;
    private final Clock clock;

    UnitPlanner(Roster roster, Reorganization reorganization, Clock clock) {
        this.roster = roster;
        this.reorganization = reorganization;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.UNITS;
    }

    @Override
    public Plan plan(List<Line> lines, Viewer viewer) {
        return new Work(lines, viewer).plan();
    }

    /// One line as it was understood.
    private record Wanted(
            Line line, String code, UnitKind kind, UnitName name, String parent, LocalDate from) {}

    /// The planning of one sheet.
    private final class Work {

        private final List<Line> lines;
        private final Viewer viewer;
        private final Checks checks = new Checks();
        private final Map<String, KnownUnit> known;
        private final Map<UUID, String> codes = new HashMap<>();
        private final Map<String, Wanted> fresh = new LinkedHashMap<>();
        private final Map<String, NewUnit> founded = new LinkedHashMap<>();
        private final List<Runnable> changes = new ArrayList<>();
        private int same;

        Work(List<Line> lines, Viewer viewer) {
            this.lines = lines;
            this.viewer = viewer;
            this.known = roster.unitsByCode(viewer);
            known.values().forEach(unit -> codes.put(unit.id(), unit.code()));
        }

        Plan plan() {
            var elsewhere = elsewhere();
            var understood = new ArrayList<Wanted>();
            for (var line : lines) {
                int before = checks.count();
                var wanted = understand(line, elsewhere);
                if (checks.count() == before) {
                    understood.add(wanted);
                }
            }
            understood.stream()
                    .filter(wanted -> !known.containsKey(wanted.code()))
                    .forEach(wanted -> fresh.put(wanted.code(), wanted));
            List.copyOf(fresh.values()).forEach(wanted -> found(wanted, new HashSet<>()));
            for (var wanted : understood) {
                var unit = known.get(wanted.code());
                if (unit != null) {
                    change(unit, wanted);
                }
            }
            return new Plan(checks.faults(), founded.size(), changes.size(), same, this::apply);
        }

        private Set<String> elsewhere() {
            var codes =
                    new HashSet<>(
                            roster.unitCodesInUse(
                                    lines.stream().map(line -> line.text(UNIT_CODE)).toList()));
            codes.removeAll(known.keySet());
            return codes;
        }

        private Wanted understand(Line line, Set<String> elsewhere) {
            checks.require(line, UNIT_CODE, 40);
            checks.require(line, UNIT_NAME, 250);
            checks.atMost(line, UNIT_SHORT_NAME, 60);
            var code = line.text(UNIT_CODE);
            if (!code.isEmpty()) {
                checks.once(line, code);
            }
            if (elsewhere.contains(code)) {
                checks.fault(line, Reason.CODE_ELSEWHERE, code);
            }
            var from = checks.day(line, FOUNDED);
            var kind = CellText.kind(line.text(UNIT_KIND), line.text(UNIT_NAME));
            if (kind.isEmpty() && !known.containsKey(code)) {
                checks.fault(line, Reason.NOT_A_KIND, line.text(UNIT_KIND));
            }
            return new Wanted(
                    line,
                    code,
                    kind.orElse(UnitKind.CELL),
                    new UnitName(line.text(UNIT_NAME), line.text(UNIT_SHORT_NAME)),
                    line.text(PARENT_CODE),
                    Objects.requireNonNullElse(from, LocalDate.now(clock)));
        }

        /// Founds the unit above first when the sheet brings it too.
        private boolean found(Wanted wanted, Set<String> way) {
            if (founded.containsKey(wanted.code())) {
                return true;
            }
            if (!fresh.containsKey(wanted.code())) {
                return false;
            }
            if (!way.add(wanted.code())) {
                checks.fault(wanted.line(), Reason.BELOW_ITSELF, wanted.code());
                fresh.remove(wanted.code());
                return false;
            }
            var above = fresh.get(wanted.parent());
            boolean parentThere =
                    wanted.parent().isEmpty()
                            || known.containsKey(wanted.parent())
                            || above != null && found(above, way);
            if (!parentThere) {
                checks.fault(wanted.line(), Reason.NO_PARENT, wanted.parent());
                fresh.remove(wanted.code());
                return false;
            }
            return fits(wanted) && put(wanted);
        }

        private boolean fits(Wanted wanted) {
            var above = known.get(wanted.parent());
            var beside = founded.get(wanted.parent());
            if (above == null && beside == null) {
                return true;
            }
            var kind = above != null ? above.kind() : Objects.requireNonNull(beside).kind();
            var since = above != null ? above.foundedOn() : Objects.requireNonNull(beside).from();
            if (!wanted.kind().mayStandBelow(kind)) {
                return refuse(wanted, Reason.WRONG_KIND);
            }
            return !wanted.from().isBefore(since) || refuse(wanted, Reason.PARENT_YOUNGER);
        }

        private boolean refuse(Wanted wanted, Reason reason) {
            checks.fault(wanted.line(), reason, wanted.code(), wanted.parent());
            fresh.remove(wanted.code());
            return false;
        }

        private boolean put(Wanted wanted) {
            founded.put(
                    wanted.code(),
                    new NewUnit(
                            UnitId.next(),
                            parent(wanted),
                            wanted.kind(),
                            wanted.name(),
                            wanted.code(),
                            wanted.from(),
                            ""));
            return true;
        }

        private UnitId parent(Wanted wanted) {
            var above = known.get(wanted.parent());
            var beside = founded.get(wanted.parent());
            if (above != null) {
                return above.unit();
            }
            return beside != null ? beside.id() : viewer.unit();
        }

        private void change(KnownUnit unit, Wanted wanted) {
            var name =
                    new UnitName(
                            wanted.name().name(),
                            wanted.line().has(UNIT_SHORT_NAME)
                                    ? wanted.name().shortName()
                                    : unit.shortName());
            boolean renamed = !name.equals(new UnitName(unit.name(), unit.shortName()));
            boolean moved = !wanted.parent().isEmpty() && !parentOf(unit).equals(wanted.parent());
            if (moved
                    && !known.containsKey(wanted.parent())
                    && !founded.containsKey(wanted.parent())) {
                checks.fault(wanted.line(), Reason.NO_PARENT, wanted.parent());
                return;
            }
            if (!renamed && !moved) {
                same++;
                return;
            }
            var today = LocalDate.now(clock);
            changes.add(() -> {
                if (renamed) {
                    reorganization.rename(unit.unit(), name, today, "", viewer);
                }
                if (moved) {
                    reorganization.move(unit.unit(), parent(wanted), today, "", viewer);
                }
            });
        }

        private String parentOf(KnownUnit unit) {
            return codes.getOrDefault(Objects.requireNonNullElse(unit.parent(), unit.id()), "");
        }

        private void apply(Roster.Progress progress) {
            reorganization.foundAll(List.copyOf(founded.values()), viewer);
            progress.done(founded.size());
            for (var change : changes) {
                change.run();
                progress.done(1);
            }
        }
    }
}
