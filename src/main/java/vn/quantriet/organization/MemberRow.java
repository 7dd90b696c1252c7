package vn.quantriet.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person as a sheet shows them.
public record MemberRow(
        String code,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        Standing standing,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate officialOn,
        String phone,
        String email,
        String unitCode,
        String unitName) {}
