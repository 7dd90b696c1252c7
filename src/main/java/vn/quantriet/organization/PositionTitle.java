package vn.quantriet.organization;

/// What somebody is in a unit (chức vụ).
public enum PositionTitle {
    SECRETARY,
    DEPUTY_SECRETARY,
    STANDING_MEMBER,
    COMMITTEE_MEMBER,
    HEAD,
    DEPUTY_HEAD,
    OFFICER;

    /// Elected into a committee of the Party, so an official member.
    public boolean isOfTheParty() {
        return switch (this) {
            case SECRETARY, DEPUTY_SECRETARY, STANDING_MEMBER, COMMITTEE_MEMBER -> true;
            case HEAD, DEPUTY_HEAD, OFFICER -> false;
        };
    }
}
