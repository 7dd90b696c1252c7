package vn.quantriet.organization;

/// Which elected body: ban chấp hành, ban thường vụ, thường trực.
public enum CommitteeKind {
    EXECUTIVE,
    STANDING,
    PERMANENT
}
