package vn.quantriet.notification;

import vn.quantriet.kernel.Viewer;

/// A kind of thing whose pages refresh by themselves. Each contributes a bean.
public interface LiveTopic {

    /// As in [LiveChange#topic()].
    String name();

    /// Whether the viewer, as of now, may hear of things of this kind at all.
    boolean opensTo(Viewer viewer);

    /// Whether the viewer, as of now, may hear of this change. Asked for each.
    default boolean tells(LiveChange change, Viewer viewer) {
        return opensTo(viewer) && viewer.sees(change.path());
    }
}
