package vn.quantriet.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Role;

/// A role held at a unit, as lists show it.
public record HeldLine(
        UUID id,
        AccountId account,
        Role role,
        String unitName,
        LocalDate from,
        @Nullable LocalDate to) {}
