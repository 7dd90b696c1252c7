package vn.quantriet.plan;

/// How a unit takes part in an item. A coordinator's part is never counted as a lead's.
public enum Part {
    /// Chủ trì.
    LEAD,
    /// Phối hợp.
    COORDINATOR
}
