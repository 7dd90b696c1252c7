package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.OrganizationRefused.Reason;

/// Founds, renames, moves, merges, splits and ends units (thành lập, đổi tên, chuyển, sáp nhập, chia tách, chấm dứt).
///
/// Each takes the day from which it holds, past or to come, and the decision that says so. What was known to follow
/// later stays as it was.
@Service
@Transactional
public class Reorganization {

    private static final int MANY = 50;

    private final HistoryRepository history;
    private final HandOver handOver;
    private final Projection projection;
    private final Daybreak daybreak;
    private final Units units;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Reorganization(
            HistoryRepository history,
            HandOver handOver,
            Projection projection,
            Daybreak daybreak,
            Units units,
            Journal journal,
            ApplicationEventPublisher events) {
        this.history = history;
        this.handOver = handOver;
        this.projection = projection;
        this.daybreak = daybreak;
        this.units = units;
        this.journal = journal;
        this.events = events;
    }

    /// Founds a unit below one that the viewer manages. Founding the same id again changes nothing.
    public void found(NewUnit unit, Viewer viewer) {
        foundAll(List.of(unit), viewer);
    }

    /// Founds many units at once; a parent may be among them, before its children.
    public void foundAll(List<NewUnit> founded, Viewer viewer) {
        var ids = founded.stream().map(NewUnit::id).collect(Collectors.toSet());
        var parents = new HashSet<@Nullable UnitId>();
        founded.forEach(unit -> parents.add(unit.parent()));
        parents.removeAll(ids);
        parents.forEach(parent -> requireParent(parent, viewer));
        begin();
        projection.follow(add(founded));
    }

    /// Another name, short or long, from the day on.
    public void rename(UnitId id, UnitName name, LocalDate from, String decision, Viewer viewer) {
        managed(id, viewer);
        begin();
        var life = history.upwards(List.of(id)).life(id);
        checkName(name);
        if (life.nameOn(from).equals(name)) {
            throw new OrganizationRefused(Reason.SAME_NAME, name.name());
        }
        history.save(life.renamed(name, from));
        tell(Lineage.Kind.RENAMED, id, id, from, decision);
        projection.followAlone(id);
    }

    /// Another unit above, from the day on. The viewer oversees the unit and manages the one it comes under.
    public void move(UnitId id, UnitId parent, LocalDate from, String decision, Viewer viewer) {
        overseen(id, viewer);
        managed(parent, viewer);
        begin();
        var known = history.upwards(List.of(id, parent));
        var life = known.life(id);
        if (life.parentOn(from).equals(Optional.of(parent))) {
            throw new OrganizationRefused(Reason.SAME_PLACE, life.nameOn(from).name());
        }
        save(known, List.of(life.moved(Optional.of(parent), from)));
        tell(Lineage.Kind.MOVED, id, parent, from, decision);
        projection.follow(List.of(id));
    }

    /// The same with a successor that is founded for it, in one step.
    public void merge(Merger merger, @Nullable NewUnit successor, Viewer viewer) {
        if (successor != null) {
            found(successor, viewer);
        }
        merge(merger, viewer);
    }

    /// Units end and another one takes their subordinate units, members and, if so decided, positions.
    public void merge(Merger merger, Viewer viewer) {
        merger.units().forEach(unit -> overseen(unit, viewer));
        managed(merger.into(), viewer);
        begin();
        var known = history.around(concerned(merger));
        if (merger.units().isEmpty()) {
            throw new OrganizationRefused(Reason.NOTHING_TO_JOIN);
        }
        var changed = new ArrayList<UnitLife>();
        for (var unit : merger.units()) {
            changed.add(known.life(unit).endedBefore(merger.from()));
            known.subordinatesSince(unit, merger.from()).stream()
                    .filter(life -> !merger.units().contains(life.id()))
                    .map(life -> life.handedOver(unit, merger.into(), merger.from()))
                    .forEach(changed::add);
        }
        requireAlive(known.life(merger.into()), merger.from());
        save(known, changed);
        for (var unit : merger.units()) {
            handOver.all(unit, merger.into(), merger.from(), merger.withPositions());
            tell(Lineage.Kind.MERGED, unit, merger.into(), merger.from(), merger.decision());
        }
        projection.follow(ids(changed));
        events.publishEvent(new UnitsMerged(merger.units(), merger.into(), merger.from()));
    }

    private static List<UnitId> concerned(Merger merger) {
        var all = new ArrayList<>(merger.units());
        all.add(merger.into());
        return all;
    }

    private static List<UnitId> ids(List<UnitLife> lives) {
        return lives.stream().map(UnitLife::id).toList();
    }

    /// New units come out of one, which ends or goes on.
    public void split(Split split, Viewer viewer) {
        overseen(split.unit(), viewer);
        split.parts().forEach(part -> requireParent(part.parent(), viewer));
        split.checked();
        begin();
        var concerned = new ArrayList<>(add(split.parts()));
        concerned.add(split.unit());
        var known = history.around(concerned);
        var changed = new ArrayList<UnitLife>();
        for (var life : known.subordinatesSince(split.unit(), split.from())) {
            split.partOf(life.id())
                    .map(part -> life.handedOver(split.unit(), part, split.from()))
                    .ifPresent(changed::add);
        }
        if (split.ends()) {
            changed.add(known.life(split.unit()).endedBefore(split.from()));
        }
        save(known, changed);
        split.members()
                .forEach((member, part) -> handOver.one(member, split.unit(), part, split.from()));
        split.positions()
                .forEach((position, part) ->
                        handOver.position(position, split.unit(), part, split.from()));
        if (split.ends()) {
            handOver.all(split.unit(), split.parts().getFirst().id(), split.from(), false);
        }
        for (var part : split.parts()) {
            tell(Lineage.Kind.SPLIT, split.unit(), part.id(), split.from(), split.decision());
        }
        concerned.addAll(ids(changed));
        projection.follow(concerned);
    }

    /// The unit does not exist any more on the day. Refused while anything or anybody still belongs to it then.
    public void end(UnitId id, LocalDate from, String decision, Viewer viewer) {
        overseen(id, viewer);
        begin();
        var known = history.around(List.of(id));
        var below = known.subordinatesSince(id, from);
        if (!below.isEmpty()) {
            throw new OrganizationRefused(Reason.HAS_SUBORDINATES, below.size());
        }
        int members = handOver.membersSince(id, from);
        if (members > 0) {
            throw new OrganizationRefused(Reason.HAS_MEMBERS, members);
        }
        save(known, List.of(known.life(id).endedBefore(from)));
        handOver.close(id, from);
        tell(Lineage.Kind.ENDED, id, null, from, decision);
        projection.follow(List.of(id));
    }

    /// Corrects the code that names the unit in sheets.
    public void recode(UnitId id, String code, Viewer viewer) {
        managed(id, viewer);
        begin();
        var life = history.upwards(List.of(id)).life(id);
        var plain = Plain.text(code);
        if (!plain.equals(life.code())) {
            requireFree(List.of(plain));
            history.save(life.coded(plain));
            journal.tell("unit.recoded", "unit:" + id);
        }
    }

    private void begin() {
        daybreak.ensureToday();
        history.lock();
    }

    /// Those that were not there yet.
    private List<UnitId> add(List<NewUnit> founded) {
        var known = history.upwards(withParents(founded));
        var fresh = founded.stream().filter(unit -> known.find(unit.id()).isEmpty()).toList();
        fresh.forEach(unit -> checkName(unit.name()));
        if (!history.isEmpty() && fresh.stream().anyMatch(unit -> unit.parent() == null)) {
            throw new OrganizationRefused(Reason.ROOT_EXISTS);
        }
        requireFree(fresh.stream().map(NewUnit::code).filter(code -> !code.isEmpty()).toList());
        known.with(fresh.stream().map(UnitLife::begin).toList());
        history.add(fresh);
        history.addFoundings(fresh);
        tellFounded(fresh);
        return fresh.stream().map(NewUnit::id).toList();
    }

    private static Set<UnitId> withParents(List<NewUnit> founded) {
        return founded.stream()
                .flatMap(unit ->
                        Stream.concat(Stream.of(unit.id()), Stream.ofNullable(unit.parent())))
                .collect(Collectors.toSet());
    }

    /// Many at once make one entry; each founding stands in the lineage anyway.
    private void tellFounded(List<NewUnit> fresh) {
        if (fresh.size() > MANY) {
            journal.tell(
                    Audit.Entry.of("unit.founded", "unit:" + fresh.getFirst().id())
                            .detail("and %d more".formatted(fresh.size() - 1)));
        } else {
            fresh.forEach(unit -> journal.tell("unit.founded", "unit:" + unit.id()));
        }
    }

    private void requireFree(List<String> codes) {
        var used = history.codesInUse(codes);
        if (!used.isEmpty() || codes.stream().distinct().count() < codes.size()) {
            throw new OrganizationRefused(
                    Reason.CODE_TAKEN, used.isEmpty() ? codes.getFirst() : used.getFirst());
        }
    }

    private void save(UnitHistory known, List<UnitLife> changed) {
        known.with(changed);
        changed.forEach(history::save);
    }

    private void tell(
            Lineage.Kind kind, UnitId from, @Nullable UnitId to, LocalDate day, String decision) {
        history.addLineage(kind, from, to, day, decision);
        journal.tell("unit." + kind.name().toLowerCase(Locale.ROOT), "unit:" + from);
    }

    private static void requireAlive(UnitLife life, LocalDate from) {
        if (from.isBefore(life.founded())) {
            throw new OrganizationRefused(Reason.BEFORE_FOUNDING, life.founded());
        }
        if (life.ended() != null) {
            throw new OrganizationRefused(Reason.AFTER_END, life.ended());
        }
    }

    private static void checkName(UnitName name) {
        if (name.name().isEmpty()) {
            throw new OrganizationRefused(Reason.NAME_MISSING);
        }
        if (name.name().length() > 250 || name.shortName().length() > 60) {
            throw new OrganizationRefused(Reason.NAME_TOO_LONG, 250, 60);
        }
    }

    private void requireParent(@Nullable UnitId parent, Viewer viewer) {
        if (parent != null) {
            managed(parent, viewer);
        } else if (!viewer.path().equals(UnitPath.ALL)) {
            throw new NotFound("root");
        }
    }

    private void managed(UnitId id, Viewer viewer) {
        if (!viewer.may(Permission.MANAGE_ORGANIZATION, units.path(id))) {
            throw new NotFound(id);
        }
    }

    private void overseen(UnitId id, Viewer viewer) {
        managed(id, viewer);
        if (!viewer.oversees(units.path(id))) {
            throw new NotFound(id);
        }
    }
}
