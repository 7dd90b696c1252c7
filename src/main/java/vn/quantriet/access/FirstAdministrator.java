package vn.quantriet.access;

import static vn.quantriet.access.AccessRefused.Reason.PASSWORDS_DIFFER;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.Person;
import vn.quantriet.organization.Standing;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;

/// What is asked at first set-up: the top unit, the person, how they will sign in.
///
/// Public for its page only.
public record FirstAdministrator(
        String code,
        String unit,
        String shortName,
        @Nullable UnitKind kind,
        String name,
        @Nullable Standing standing,
        String login,
        String password,
        String again) {

    public FirstAdministrator {
        code = Objects.requireNonNullElse(code, "");
        unit = Objects.requireNonNullElse(unit, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        name = Objects.requireNonNullElse(name, "");
        login = Objects.requireNonNullElse(login, "");
        password = Objects.requireNonNullElse(password, "");
        again = Objects.requireNonNullElse(again, "");
    }

    static FirstAdministrator blank() {
        return new FirstAdministrator("", "", "", null, "", null, "", "", "");
    }

    public UnitKind unitKind() {
        return kind == null ? UnitKind.COMMITTEE_BODY : kind;
    }

    public Standing personStanding() {
        return standing == null ? Standing.OFFICIAL : standing;
    }

    UnitName unitName() {
        return new UnitName(unit, shortName);
    }

    Person person() {
        return new Person(name, "", null, null, personStanding(), null, null, "", "");
    }

    /// What was typed twice.
    String chosenPassword() {
        if (!password.equals(again)) {
            throw new AccessRefused(PASSWORDS_DIFFER);
        }
        return password;
    }
}
