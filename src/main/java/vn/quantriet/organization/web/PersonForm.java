package vn.quantriet.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.Person;
import vn.quantriet.organization.Sex;
import vn.quantriet.organization.Standing;

/// What is typed in about a person.
///
/// @param id made with the empty form, so that sending it twice registers one person
public record PersonForm(
        @Nullable UUID id,
        @Nullable UUID unit,
        @Nullable String fullName,
        @Nullable String code,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable Standing standing,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate officialOn,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate since) {

    static PersonForm in(@Nullable UUID unit, LocalDate today) {
        return new PersonForm(
                MemberId.next().value(),
                unit,
                "",
                "",
                null,
                null,
                Standing.OFFICIAL,
                null,
                null,
                "",
                "",
                today);
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                null,
                null,
                person.fullName(),
                person.code(),
                person.birthDate(),
                person.sex(),
                person.standing(),
                person.joinedOn(),
                person.officialOn(),
                person.phone(),
                person.email(),
                null);
    }

    Person person() {
        return new Person(
                Typed.text(fullName),
                Typed.text(code),
                birthDate,
                sex,
                Objects.requireNonNullElse(standing, Standing.OFFICIAL),
                joinedOn,
                officialOn,
                Typed.text(phone),
                Typed.text(email));
    }

    NewMember member(LocalDate today) {
        if (unit == null) {
            throw new NotFound("unit");
        }
        return new NewMember(
                id == null ? MemberId.next() : new MemberId(id),
                new UnitId(unit),
                person(),
                Objects.requireNonNullElse(since, today));
    }
}
