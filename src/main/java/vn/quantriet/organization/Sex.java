package vn.quantriet.organization;

/// As in the file of a member.
public enum Sex {
    FEMALE,
    MALE
}
