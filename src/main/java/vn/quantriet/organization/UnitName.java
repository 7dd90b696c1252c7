package vn.quantriet.organization;

/// How a unit is called.
///
/// @param shortName may be empty
public record UnitName(String name, String shortName) {

    public UnitName {
        name = Plain.text(name);
        shortName = Plain.text(shortName);
    }
}
