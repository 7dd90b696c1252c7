package vn.quantriet.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A unit and its place on one day, before its path is known.
record UnitPlace(
        UUID id, long label, UnitKind kind, String name, String shortName, @Nullable UUID parent) {

    /// Joins the places of one day to a tree; labels make the paths.
    static UnitTree tree(List<UnitPlace> places) {
        var byId = new HashMap<UUID, UnitPlace>();
        places.forEach(place -> byId.put(place.id(), place));
        var paths = new HashMap<UUID, UnitPath>();
        return new UnitTree(places.stream().map(place -> place.line(byId, paths)).toList());
    }

    private UnitLine line(Map<UUID, UnitPlace> all, Map<UUID, UnitPath> paths) {
        return new UnitLine(
                new UnitId(id),
                parent == null ? null : new UnitId(parent),
                path(all, paths),
                kind,
                name,
                shortName);
    }

    private UnitPath path(Map<UUID, UnitPlace> all, Map<UUID, UnitPath> paths) {
        var known = paths.get(id);
        if (known != null) {
            return known;
        }
        var above = parent == null ? null : all.get(parent);
        var start = above == null ? UnitPath.ALL : above.path(all, paths);
        var path = new UnitPath(start.value() + "." + label);
        paths.put(id, path);
        return path;
    }
}
