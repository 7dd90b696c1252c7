package vn.quantriet.plan;

/// An item of a subordinate's plan that makes this one concrete.
public record Below(
        PlanItemId item, PlanId plan, String unitName, String content, boolean handedOut) {

    public String page() {
        return "/plans/" + plan + "#item-" + item;
    }
}
