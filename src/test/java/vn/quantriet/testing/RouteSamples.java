package vn.quantriet.testing;

import java.util.List;
import java.util.Map;

/// Things of the unit [Cast#LAKES], one behind each route with an id in it, so that `RoutesTests` can knock as a foreigner.
///
/// A module implements it beside its tests; the constructor may ask for beans, and runs under a system scope. The
/// foreigner holds the needed permission at [Cast#RIVERS], and must not find the thing.
public interface RouteSamples {

    /// A thing in the path, for all routes that begin like that and need nothing else.
    ///
    /// @param prefix as in `/documents/{id}`
    record Thing(String prefix, Object id) {}

    default List<Thing> things() {
        return List.of();
    }

    default List<RouteSample> samples() {
        return List.of();
    }

    /// One request that would do something, were it made from within.
    ///
    /// @param route as `RoutesTests` prints it: `POST /documents/{id}/tags`
    /// @param path the same with the ids of the thing
    /// @param form what binding asks for, so that it is not refused for another reason
    record RouteSample(String route, String path, Map<String, String> form) {

        public static RouteSample of(String route, String path) {
            return new RouteSample(route, path, Map.of());
        }
    }
}
