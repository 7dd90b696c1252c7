package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.HANDED_OVER;
import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Absence;
import vn.quantriet.notification.Absences;
import vn.quantriet.organization.Holder;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.Tenure;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.Plans;

/// Passes on open work that nobody answers for any more (bàn giao), by an explicit act of a superior. What was accepted stays
/// counted where it was done.
@Service
@Transactional
public class Handovers {

    private final HandoverRepository handovers;
    private final AssignmentRepository assignments;
    private final Holders holders;
    private final Absences absences;
    private final Members members;
    private final Units units;
    private final Plans plans;
    private final Herald herald;
    private final Audit audit;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            AssignmentRepository assignments,
            Holders holders,
            Absences absences,
            Members members,
            Units units,
            Plans plans,
            Herald herald,
            Audit audit,
            Clock clock) {
        this.handovers = handovers;
        this.assignments = assignments;
        this.holders = holders;
        this.absences = absences;
        this.members = members;
        this.units = units;
        this.plans = plans;
        this.herald = herald;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the viewer has to pass on: of units that ended below, of persons who left, and of persons who are away today.
    @Transactional(readOnly = true)
    public List<HandoverLine> waiting(Viewer viewer) {
        if (!viewer.may(ACCEPT_ASSIGNMENTS)) {
            return List.of();
        }
        var candidates = handovers.candidates(viewer);
        if (candidates.isEmpty()) {
            return List.of();
        }
        var lasting = lasting(candidates);
        var away = away(candidates);
        var ended = candidates.stream().filter(HandoverLine::ended).map(HandoverLine::unit);
        var successors = holders.successors(ended.distinct().toList());
        var tree = units.treeOn(LocalDate.now(clock));
        return candidates.stream()
                .map(line ->
                        line.away(away.get(line.person() == null ? null : line.person().member())))
                .filter(line ->
                        line.ended() || line.away() != null || !lasting.contains(tenure(line)))
                .map(line -> line.with(after(line, successors, tree::find)))
                .filter(line -> isFor(line, viewer))
                .toList();
    }

    private Set<Tenure> lasting(List<HandoverLine> lines) {
        var tenures =
                lines.stream().filter(line -> !line.ended()).map(Handovers::tenure).distinct();
        return holders.lasting(tenures.toList(), LocalDate.now(clock));
    }

    /// Who of those on whom it is laid is away today.
    private Map<MemberId, Absence> away(List<HandoverLine> lines) {
        var people =
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.person()))
                        .map(Named::member)
                        .distinct()
                        .toList();
        return absences.today(people).stream()
                .collect(Collectors.toMap(Absence::member, each -> each, (one, _) -> one));
    }

    private static Tenure tenure(HandoverLine line) {
        var person = line.person();
        return person == null
                ? new Tenure(line.unit(), new MemberId(line.unit().value()), null)
                : new Tenure(line.unit(), person.member(), person.title());
    }

    private static List<UnitLine> after(
            HandoverLine line,
            Map<UnitId, List<UnitId>> successors,
            Function<UnitId, Optional<UnitLine>> today) {
        var units =
                line.ended()
                        ? successors.getOrDefault(line.unit(), List.of())
                        : List.of(line.unit());
        return units.stream().flatMap(unit -> today.apply(unit).stream()).toList();
    }

    /// Who gave it, who stands above the unit or its successors; within a unit its own people.
    private boolean isFor(HandoverLine line, Viewer viewer) {
        var self = viewer.unit();
        if (!line.ended() && line.unit().equals(line.assigner())) {
            return self.equals(line.unit());
        }
        return viewer.oversees(line.path())
                && (self.equals(line.assigner())
                        || assignments.superior(line.unit()).filter(self::equals).isPresent()
                        || line.ended()
                                && line.successors().stream()
                                        .anyMatch(unit -> self.equals(unit.parent())));
    }

    /// The units to which the viewer may pass work on: the own one and all below it.
    @Transactional(readOnly = true)
    public List<UnitLine> targets(Viewer viewer) {
        viewer.require(ACCEPT_ASSIGNMENTS);
        return units.subtree(viewer.path());
    }

    /// Who may take over from a person who left: first those who hold the position now, then others of the unit.
    @Transactional(readOnly = true)
    public List<Named> people(HandoverLine line, Viewer viewer) {
        var person = line.person();
        if (person == null || line.ended()) {
            return List.of();
        }
        var title = person.title();
        var now =
                title == null
                        ? Stream.<Named>of()
                        : holders.of(List.of(line.unit()), title, LocalDate.now(clock)).stream()
                                .map(Handovers::named);
        var others = members.of(line.unit(), viewer).stream().map(Handovers::named);
        return Stream.concat(now, others)
                .filter(one -> line.away() == null || !one.member().equals(person.member()))
                .sorted(Comparator.comparing((Named one) -> !isDeputy(one, line)))
                .toList();
    }

    private static boolean isDeputy(Named one, HandoverLine line) {
        return line.away() != null && line.away().deputy().equals(one.member());
    }

    private static Named named(Holder holder) {
        return new Named(holder.member(), holder.name(), holder.title());
    }

    private static Named named(MemberLine line) {
        return new Named(line.id(), line.name(), null);
    }

    /// Lays the open turns of the assignments on another unit. Pressing twice passes on once.
    public void toUnit(List<AssignmentId> ids, UnitId to, String reason, Viewer viewer) {
        var unit =
                targets(viewer).stream()
                        .filter(line -> line.id().equals(to))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(to));
        ids.forEach(id -> pass(id, new Target(unit.id(), null), reason, viewer));
    }

    /// Lays the open turns on another person of the same unit.
    public void toPerson(AssignmentId id, MemberId to, String reason, Viewer viewer) {
        pass(id, new Target(null, to), reason, viewer);
    }

    private Named successor(HandoverLine line, MemberId to, Viewer viewer) {
        return people(line, viewer).stream()
                .filter(person -> person.member().equals(to))
                .findFirst()
                .orElseThrow(() -> new NotFound(to));
    }

    /// A unit, or a person of the unit that has the work.
    private record Target(@Nullable UnitId unit, @Nullable MemberId person) {

        boolean has(Assignment work) {
            return (unit == null || unit.equals(work.unit()))
                    && Objects.equals(person, work.member());
        }
    }

    private void pass(AssignmentId id, Target to, String reason, Viewer viewer) {
        viewer.require(ACCEPT_ASSIGNMENTS);
        handovers.lock(id);
        var found =
                waiting(viewer).stream().filter(line -> line.assignment().equals(id)).findFirst();
        if (found.isEmpty()) {
            requirePassed(id, to);
            return;
        }
        var line = found.get();
        var old = assignments.find(id).orElseThrow(() -> new NotFound(id));
        var next =
                old.passedTo(
                        to.unit() == null ? line.unit() : to.unit(),
                        to.person() == null ? null : successor(line, to.person(), viewer));
        assignments.add(next);
        if (next.person() == null) {
            plans.takeOver(next.item(), next.unit(), viewer);
        }
        handovers.pass(id, next.id(), reason.strip(), Deed.by(viewer, clock.instant()));
        audit.record(
                Audit.Entry.of("assignment.handed_over", "assignment:" + id)
                        .detail("assignment:" + next.id()));
        herald.handedOver(next, line.from(), viewer);
    }

    /// A button pressed twice, or somebody was quicker; anything else does not exist for the viewer.
    private void requirePassed(AssignmentId id, Target to) {
        var next =
                assignments
                        .find(id)
                        .flatMap(_ -> handovers.next(id))
                        .flatMap(assignments::find)
                        .orElseThrow(() -> new NotFound(id));
        if (!to.has(next)) {
            throw new AssignmentRefused(HANDED_OVER);
        }
    }
}
