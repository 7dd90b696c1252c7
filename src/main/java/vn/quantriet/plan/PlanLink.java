package vn.quantriet.plan;

import vn.quantriet.kernel.Viewer;

/// What a later module offers from the page of a plan, as the progress of its work. Each contributes a bean.
public interface PlanLink {

    /// Message key of its name.
    String name();

    String icon();

    String path(PlanId plan);

    /// The same for one item that was handed out.
    String path(ItemLine item, Viewer viewer);

    boolean opensTo(Viewer viewer);
}
