package vn.quantriet.access;

import java.util.List;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitPath;

/// An account as lists show it.
///
/// @param path where its person belongs today
/// @param passwordIsGiven somebody else set the password and it was not changed yet
public record AccountLine(
        AccountId id,
        String login,
        MemberId member,
        String name,
        UnitPath path,
        String unitName,
        boolean closed,
        boolean passwordIsGiven,
        List<HeldLine> roles) {

    public AccountLine {
        roles = List.copyOf(roles);
    }

    public String page() {
        return "/accounts/" + id.value();
    }

    AccountLine with(List<HeldLine> held) {
        return new AccountLine(
                id, login, member, name, path, unitName, closed, passwordIsGiven, held);
    }
}
