package vn.quantriet.plan;

/// What the paper is called.
public enum PlanType {
    /// Kế hoạch.
    PLAN,
    /// Chương trình hành động.
    ACTION_PROGRAMME,
    /// Kế hoạch hành động cá nhân: of a person who heads something.
    PERSONAL_PLAN,
    /// Rà soát, sửa đổi quy chế làm việc: the steps until new rules are issued.
    WORKING_RULES
}
