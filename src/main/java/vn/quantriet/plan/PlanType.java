package vn.quantriet.plan;

/// What the paper is called.
public enum PlanType {
    /// Kế hoạch.
    PLAN,
    /// Chương trình hành động.
    ACTION_PROGRAMME
}
