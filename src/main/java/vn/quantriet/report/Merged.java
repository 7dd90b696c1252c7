package vn.quantriet.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Places units that were merged below the one that goes on with them, so that its report of a period also tells what they did in it.
final class Merged {

    private final Map<UnitId, UnitPath> paths;
    private final Map<UnitId, UnitId> into;

    private Merged(Map<UnitId, UnitPath> paths, Map<UnitId, UnitId> into) {
        this.paths = paths;
        this.into = into;
    }

    /// @param paths where every unit stands, or stood last
    /// @param into which units were merged into which
    static Map<UnitId, UnitPath> below(Map<UnitId, UnitPath> paths, Map<UnitId, UnitId> into) {
        if (into.isEmpty()) {
            return paths;
        }
        return new Merged(new HashMap<>(paths), into).placed();
    }

    private Map<UnitId, UnitPath> placed() {
        var moved = new HashMap<String, String>();
        for (var unit : into.keySet()) {
            var path = paths.get(unit);
            if (path != null) {
                moved.put(path.value(), path(unit, new HashSet<>()));
            }
        }
        paths.replaceAll((_, path) -> new UnitPath(followed(path.value(), moved)));
        return paths;
    }

    /// Below the last of those that came after one another; where it stands itself when they come round in a circle.
    private String path(UnitId unit, Set<UnitId> seen) {
        var own = paths.get(unit);
        var next = into.get(unit);
        if (own == null || next == null || !paths.containsKey(next) || !seen.add(unit)) {
            return own == null ? "" : own.value();
        }
        var value = own.value();
        return path(next, seen) + value.substring(value.lastIndexOf('.'));
    }

    /// What stood below a merged unit when it ended goes along with it.
    private static String followed(String path, Map<String, String> moved) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            var to = moved.get(path.substring(0, end));
            if (to != null) {
                return to + path.substring(end);
            }
        }
        return path;
    }
}
