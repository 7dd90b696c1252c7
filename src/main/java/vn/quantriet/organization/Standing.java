package vn.quantriet.organization;

/// What a person is to the Party (đảng viên chính thức, dự bị, quần chúng).
public enum Standing {
    OFFICIAL,
    PROBATIONARY,
    NON_PARTY
}
