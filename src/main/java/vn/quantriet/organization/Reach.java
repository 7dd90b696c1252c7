package vn.quantriet.organization;

import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// How far a viewer sees, as the `lquery` that SQL compares paths with.
record Reach(String pattern) {

    static Reach of(Viewer viewer) {
        return switch (viewer.role().reach()) {
            case SUBTREE -> below(viewer.path());
            case OWN_UNIT -> new Reach(viewer.path().value());
        };
    }

    /// The unit at the path and all below it.
    static Reach below(UnitPath top) {
        return new Reach(top.value() + ".*");
    }
}
