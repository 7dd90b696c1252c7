package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.organization.OrganizationRefused.Reason;

/// Units from the first to the last day, with all that ever stood above them, and the rules that hold on every one of these days.
/// Immutable.
final class UnitHistory {

    private final Map<UnitId, UnitLife> lives;

    UnitHistory(Collection<UnitLife> lives) {
        this.lives = new LinkedHashMap<>();
        lives.forEach(life -> this.lives.put(life.id(), life));
    }

    Set<UnitId> ids() {
        return Set.copyOf(lives.keySet());
    }

    Optional<UnitLife> find(UnitId unit) {
        return Optional.ofNullable(lives.get(unit));
    }

    UnitLife life(UnitId unit) {
        return find(unit).orElseThrow(() -> new NotFound(unit));
    }

    /// The same with the given lives put in or put in place of older ones, if every rule still holds.
    UnitHistory with(Collection<UnitLife> changed) {
        var all = new LinkedHashMap<>(lives);
        changed.forEach(life -> all.put(life.id(), life));
        var next = new UnitHistory(all.values());
        var children = next.children();
        var days = next.daysOfChange();
        for (var life : changed) {
            next.check(life, days);
            children.getOrDefault(life.id(), List.of()).forEach(child -> next.checkParents(child));
        }
        return next;
    }

    /// The units that stand directly below on the day or later.
    List<UnitLife> subordinatesSince(UnitId unit, LocalDate day) {
        return lives.values().stream().filter(life -> standsBelow(life, unit, day)).toList();
    }

    private static boolean standsBelow(UnitLife life, UnitId unit, LocalDate day) {
        return life.placeSpans().stream()
                .anyMatch(
                        span -> span.touches(day, null) && span.value().equals(Optional.of(unit)));
    }

    /// Only the units that were founded by the day.
    UnitHistory by(LocalDate day) {
        return new UnitHistory(
                lives.values().stream().filter(life -> !life.founded().isAfter(day)).toList());
    }

    /// The tree of a day.
    UnitTree on(LocalDate day) {
        return UnitPlace.tree(
                lives.values().stream()
                        .filter(life -> life.livesOn(day))
                        .sorted(Comparator.comparingLong(UnitLife::label))
                        .map(life -> place(life, day))
                        .toList());
    }

    private static UnitPlace place(UnitLife life, LocalDate day) {
        var name = life.nameOn(day);
        return new UnitPlace(
                life.id().value(),
                life.label(),
                life.kind(),
                name.name(),
                name.shortName(),
                life.parentOn(day).map(UnitId::value).orElse(null));
    }

    /// Where each unit ever known stands for questions of scope: the living where they are today, an ended one where it
    /// stood last, one to come where it will stand first.
    Map<UnitId, UnitPath> paths(LocalDate today) {
        var paths = new HashMap<UnitId, UnitPath>();
        lives.values().forEach(life -> path(life, today, paths));
        return paths;
    }

    private UnitPath path(UnitLife life, LocalDate today, Map<UnitId, UnitPath> known) {
        var path = known.get(life.id());
        if (path == null) {
            var above = life.parentOn(life.dayNear(today)).map(lives::get);
            var start = above.map(parent -> path(parent, today, known)).orElse(UnitPath.ALL);
            path = new UnitPath(start.value() + "." + life.label());
            known.put(life.id(), path);
        }
        return path;
    }

    private void check(UnitLife life, NavigableSet<LocalDate> days) {
        checkParents(life);
        for (var span : life.placeSpans()) {
            within(span, days).forEach(day -> checkWayUp(life, day));
        }
    }

    private void checkParents(UnitLife life) {
        for (var span : life.placeSpans()) {
            span.value()
                    .ifPresent(parent -> checkParent(life, life(parent), span.from(), span.to()));
        }
    }

    private static void checkParent(
            UnitLife life, UnitLife parent, LocalDate from, @Nullable LocalDate to) {
        var last = parent.ended();
        boolean outlived = last != null && (to == null || to.isAfter(last));
        if (from.isBefore(parent.founded()) || outlived) {
            throw new OrganizationRefused(
                    Reason.PARENT_NOT_THERE,
                    parent.nameOn(from).name(),
                    from,
                    life.nameOn(from).name());
        }
        if (!life.kind().mayStandBelow(parent.kind())) {
            throw new OrganizationRefused(
                    Reason.WRONG_KIND, life.nameOn(from).name(), parent.nameOn(from).name());
        }
    }

    /// The first day of the span and every day within it on which any unit moves.
    private static Collection<LocalDate> within(
            Timeline.Span<?> span, NavigableSet<LocalDate> days) {
        var last = span.to();
        return last == null
                ? days.tailSet(span.from(), true)
                : days.subSet(span.from(), true, last, true);
    }

    /// Every day on which any unit begins to stand somewhere.
    private NavigableSet<LocalDate> daysOfChange() {
        var days = new TreeSet<LocalDate>();
        for (var life : lives.values()) {
            life.placeSpans().forEach(span -> days.add(span.from()));
        }
        return days;
    }

    private void checkWayUp(UnitLife life, LocalDate day) {
        var seen = new HashSet<UnitId>();
        for (var step = Optional.of(life); step.isPresent(); step = above(step.get(), day)) {
            if (!seen.add(step.get().id())) {
                throw new OrganizationRefused(Reason.CYCLE, life.nameOn(day).name(), day);
            }
        }
    }

    private Optional<UnitLife> above(UnitLife life, LocalDate day) {
        return life.parentOn(day).map(this::life);
    }

    private Map<UnitId, List<UnitLife>> children() {
        var children = new HashMap<UnitId, List<UnitLife>>();
        for (var life : lives.values()) {
            for (var span : life.placeSpans()) {
                span.value()
                        .ifPresent(parent ->
                                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(life));
            }
        }
        return children;
    }
}
