package vn.quantriet.kernel;

import java.util.UUID;

/// A role that somebody holds at a unit.
public record HeldRole(UUID id, Role role, UnitId unit, UnitPath path, String unitName) {

    /// Whether a row of the unit at `other` lies within this role's reach.
    public boolean reaches(UnitPath other) {
        return switch (role.reach()) {
            case SUBTREE -> path.reaches(other);
            case OWN_UNIT -> path.equals(other);
        };
    }
}
