package vn.quantriet.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SampleAccounts.SignIn;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.Units;

/// The people of the sample ministry as those who act.
@Component
public class SampleViewers {

    private final Units units;
    private final Members members;

    SampleViewers(Units units, Members members) {
        this.units = units;
        this.members = members;
    }

    /// Somebody with an account, in the first of their roles.
    public Viewer signedIn(String login, Map<String, UnitId> codes, List<SignIn> signIns) {
        var signIn =
                signIns.stream()
                        .filter(known -> known.login().equals(login))
                        .findFirst()
                        .orElseThrow();
        var unit = Objects.requireNonNull(codes.get(signIn.unit()), signIn.unit());
        return viewer(signIn.account(), signIn.member(), signIn.role(), unit);
    }

    /// The head of a unit, with or without an account.
    Viewer head(UnitId unit, MemberId member) {
        return viewer(AccountId.next(), member, Role.SECRETARY, unit);
    }

    private Viewer viewer(AccountId account, MemberId member, Role role, UnitId unit) {
        var line = units.line(unit);
        var held = new HeldRole(Uuid7.next(), role, unit, line.path(), line.name());
        var name = members.line(member, SampleMinistry.founder()).name();
        return new Viewer(account, member, name, held, List.of(held));
    }
}
