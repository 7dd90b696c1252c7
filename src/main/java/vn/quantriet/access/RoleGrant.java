package vn.quantriet.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;

/// A role to be held at a unit.
///
/// @param to the last day, if there is one
public record RoleGrant(UUID id, Role role, UnitId unit, LocalDate from, @Nullable LocalDate to) {

    public static RoleGrant of(Role role, UnitId unit, LocalDate from) {
        return new RoleGrant(Uuid7.next(), role, unit, from, null);
    }
}
