package vn.quantriet.report;

/// Which units of a figure count: own work and that of others are never one number by accident.
public enum Reach {
    /// The unit and all below it.
    SUBTREE,
    /// The unit alone.
    ALONE,
    /// All below it, without itself.
    BELOW
}
