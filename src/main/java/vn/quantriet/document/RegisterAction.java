package vn.quantriet.document;

import vn.quantriet.kernel.Viewer;

/// What a later module offers on the page of the register.
public interface RegisterAction {

    int order();

    /// Message key of its name.
    String name();

    String icon();

    /// The page that it opens.
    ///
    /// @param query of the list as it is filtered now; empty for the whole
    String path(String query);

    /// Whether it takes papers out, and so stands below the list of them.
    boolean takesOut();

    boolean opensTo(Viewer viewer);
}
