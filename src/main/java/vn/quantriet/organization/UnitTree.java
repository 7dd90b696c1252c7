package vn.quantriet.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// The tree of units as it stood, stands or will stand on one day. Immutable.
public final class UnitTree {

    private final Map<UnitId, UnitLine> lines = new LinkedHashMap<>();
    private final Map<@Nullable UnitId, List<UnitLine>> children = new HashMap<>();

    /// @param units in the order in which siblings are to be shown; a parent that is missing makes a root
    public UnitTree(List<UnitLine> units) {
        units.forEach(unit -> lines.put(unit.id(), unit));
        for (var unit : units) {
            var parent = unit.parent();
            var key = parent != null && lines.containsKey(parent) ? parent : null;
            children.computeIfAbsent(key, _ -> new ArrayList<>()).add(unit);
        }
    }

    public Optional<UnitLine> find(UnitId unit) {
        return Optional.ofNullable(lines.get(unit));
    }

    public Optional<UnitLine> parentOf(UnitId unit) {
        return find(unit).flatMap(line -> Optional.ofNullable(line.parent())).flatMap(this::find);
    }

    /// The units that are directly subordinate.
    public List<UnitLine> childrenOf(UnitId unit) {
        return List.copyOf(children.getOrDefault(unit, List.of()));
    }

    public List<UnitLine> roots() {
        return List.copyOf(children.getOrDefault(null, List.of()));
    }

    /// The unit and all below it, each before what is below it; empty when it does not exist on that day.
    public List<UnitLine> subtreeOf(UnitId unit) {
        var found = new ArrayList<UnitLine>();
        find(unit).ifPresent(line -> collect(line, found));
        return List.copyOf(found);
    }

    /// From the root down to the unit itself.
    public List<UnitLine> wayTo(UnitId unit) {
        var way = new ArrayList<UnitLine>();
        for (var step = find(unit); step.isPresent(); step = parentOf(step.get().id())) {
            way.addFirst(step.get());
        }
        return List.copyOf(way);
    }

    /// All units, each before what is below it.
    public List<UnitLine> all() {
        var found = new ArrayList<UnitLine>();
        roots().forEach(root -> collect(root, found));
        return List.copyOf(found);
    }

    public int size() {
        return lines.size();
    }

    private void collect(UnitLine unit, List<UnitLine> into) {
        into.add(unit);
        children.getOrDefault(unit.id(), List.of()).forEach(child -> collect(child, into));
    }
}
