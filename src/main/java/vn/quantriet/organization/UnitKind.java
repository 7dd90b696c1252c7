package vn.quantriet.organization;

/// What a unit is.
public enum UnitKind {
    /// Đảng bộ: has units below it and a committee.
    COMMITTEE_BODY,
    /// Chi bộ: the smallest body of members.
    CELL,
    /// Ban tham mưu: serves the committee above it (văn phòng, ban tuyên giáo, ủy ban kiểm tra ...).
    ADVISORY_BODY,
    /// Tổ chức chính trị - xã hội: union, youth.
    MASS_ORGANIZATION
}
