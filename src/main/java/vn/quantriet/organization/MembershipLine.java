package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a person belonged, from when to when.
public record MembershipLine(UUID unit, String unitName, LocalDate from, @Nullable LocalDate to) {}
