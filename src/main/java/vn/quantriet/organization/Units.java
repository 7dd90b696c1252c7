package vn.quantriet.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// What the rest of the system may ask and do about units.
@Service
@Transactional(readOnly = true)
public class Units {

    private final UnitRepository units;
    private final HistoryRepository history;
    private final Clock clock;

    Units(UnitRepository units, HistoryRepository history, Clock clock) {
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    /// The unit as of today, whoever asks: for modules that checked the right themselves.
    public UnitLine line(UnitId id) {
        return units.line(id).orElseThrow(() -> new NotFound(id));
    }

    /// The unit as of today, if the viewer sees it.
    public UnitLine line(UnitId id, Viewer viewer) {
        return units.line(id)
                .filter(unit -> viewer.sees(unit.path()))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Where a unit, also one that ended or is to come, stands for questions of scope.
    public UnitPath path(UnitId id) {
        return units.path(id).orElseThrow(() -> new NotFound(id));
    }

    /// What stands on the page of a unit, which may have ended or be to come.
    public UnitProfile profile(UnitId id, Viewer viewer) {
        return units.profile(seen(id, viewer)).orElseThrow(() -> new NotFound(id));
    }

    /// Today's units directly below the unit.
    public List<UnitLine> children(UnitId id, Viewer viewer) {
        return units.children(seen(id, viewer));
    }

    /// From the top of the viewer's reach down to the unit itself, as of today.
    public List<UnitLine> wayTo(UnitId id, Viewer viewer) {
        return units.wayTo(id).stream().filter(line -> viewer.sees(line.path())).toList();
    }

    /// The part of a day's tree that the viewer may see: the subtree of the own unit as it stood then, or of the units it
    /// came from when it did not exist yet.
    public List<UnitLine> topsOn(UnitTree tree, Viewer viewer) {
        if (viewer.path().equals(UnitPath.ALL)) {
            return tree.roots();
        }
        return tree.find(viewer.unit())
                .map(List::of)
                .orElseGet(() ->
                        units.predecessors(viewer.unit()).stream()
                                .flatMap(unit -> tree.find(unit).stream())
                                .toList());
    }

    /// What the unit came from and what became of it, the latest first.
    public List<Lineage> lineage(UnitId id, Viewer viewer) {
        return units.lineage(seen(id, viewer));
    }

    /// The unit of today into which one that ended was merged, whoever asks.
    public Optional<UnitLine> successor(UnitId id) {
        return units.lineage(id).stream()
                .filter(step ->
                        step.kind() == Lineage.Kind.MERGED && id.value().equals(step.from()))
                .map(Lineage::to)
                .filter(Objects::nonNull)
                .flatMap(unit -> units.line(new UnitId(unit)).stream())
                .findFirst();
    }

    /// What the unit was called, the latest first.
    public List<UnitNameLine> names(UnitId id, Viewer viewer) {
        return units.names(seen(id, viewer));
    }

    /// The same id, if the viewer sees the unit, which may have ended.
    UnitId seen(UnitId id, Viewer viewer) {
        if (!viewer.sees(path(id))) {
            throw new NotFound(id);
        }
        return id;
    }

    /// How the unit is called, or was called last.
    public String name(UnitId id) {
        return units.lastName(id).orElseThrow(() -> new NotFound(id));
    }

    /// The same for many at once; whom nobody knows is left out.
    public Map<UnitId, String> names(Collection<UnitId> ids) {
        return ids.isEmpty() ? Map.of() : units.lastNames(ids);
    }

    boolean existsOn(UnitId id, LocalDate day) {
        return units.existsOn(id, day);
    }

    /// The unit at the path and all below it as of today, parents first.
    public List<UnitLine> subtree(UnitPath top) {
        return new UnitTree(units.subtree(top)).all();
    }

    /// The whole tree as it stands on a day, past or to come. Its paths are those of that day.
    public UnitTree treeOn(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? new UnitTree(units.subtree(UnitPath.ALL))
                : units.treeOn(day);
    }

    /// Where every unit known by a day stands for roll-ups: the living where they stood on that day, one that had ended where it
    /// stood last.
    public Map<UnitId, UnitPath> pathsOn(LocalDate day) {
        return history.all().by(day).paths(day);
    }

    /// Which units had been merged into which by a day; whoever came after in turn stands there for itself.
    public Map<UnitId, UnitId> mergedBy(LocalDate day) {
        return units.mergedBy(day);
    }

    /// When something was last written about the tree in time, also about days long past.
    public Instant changedAt() {
        return history.changedAt();
    }

    /// Units of today within the viewer's reach whose names hold all the words, with or without marks.
    public List<UnitLine> find(String words, Viewer viewer, int limit) {
        return words.isBlank() ? List.of() : units.find(words, Reach.of(viewer), limit);
    }
}
