package vn.quantriet.web;

import vn.quantriet.kernel.Viewer;

/// One entry of the side bar (the stations in the order of the data's way).
public interface Station {

    /// 10 Việc của tôi, 20 Văn bản, 30 Kế hoạch, 40 Nhiệm vụ ... 100 Tổ chức, 110 Quản trị.
    int order();

    /// Message key of its name.
    String name();

    String path();

    /// Where it leads this viewer: to [#path()] or a page below it.
    default String path(Viewer viewer) {
        return path();
    }

    /// Name of the symbol in the icon sprite.
    String icon();

    boolean opensTo(Viewer viewer);

    /// How many things wait there for the viewer in the acting role.
    default int waiting(Viewer viewer) {
        return 0;
    }
}
