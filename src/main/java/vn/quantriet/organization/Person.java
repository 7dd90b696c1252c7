package vn.quantriet.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is written down about a person.
///
/// @param code names the person in sheets, as the number of the member's card; may be empty
/// @param joinedOn the day of admission (kết nạp)
/// @param officialOn the day of official recognition (chính thức)
public record Person(
        String fullName,
        String code,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        Standing standing,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate officialOn,
        String phone,
        String email) {

    public Person {
        fullName = Plain.text(fullName);
        code = Plain.text(code);
        phone = Plain.text(phone);
        email = Plain.text(email);
    }

    /// Refuses what cannot be.
    void check(LocalDate today) {
        if (fullName.isEmpty()) {
            throw new OrganizationRefused(OrganizationRefused.Reason.NAME_MISSING);
        }
        if (fullName.length() > 150) {
            throw new OrganizationRefused(OrganizationRefused.Reason.NAME_TOO_LONG, 150, 150);
        }
        inOrder(birthDate, joinedOn);
        inOrder(joinedOn, officialOn);
        inOrder(birthDate, today);
    }

    private static void inOrder(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null && second != null && first.isAfter(second)) {
            throw new OrganizationRefused(
                    OrganizationRefused.Reason.DAYS_OUT_OF_ORDER, first, second);
        }
    }
}
