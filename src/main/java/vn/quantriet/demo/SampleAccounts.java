package vn.quantriet.demo;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.access.RoleGrant;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;

/// Opens accounts with random passwords for one person of each kind.
@Component
public class SampleAccounts {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    /// A role at a unit, by the unit's code.
    public record Held(Role role, String unit) {}

    /// Who signs in under which name, being the head of which unit.
    public record SampleAccount(String login, String person, List<Held> roles) {

        public SampleAccount {
            roles = List.copyOf(roles);
        }
    }

    /// Those of the sample ministry.
    static final List<SampleAccount> MINISTRY =
            List.of(
                    account("quantri", "CCB", Role.ADMINISTRATOR, "BO"),
                    account("vanphong", "VPDU", Role.OFFICE, "BO"),
                    account("bithu", "BO", Role.SECRETARY, "BO"),
                    new SampleAccount(
                            "tuyengiao",
                            "BTG",
                            List.of(
                                    new Held(Role.PROPAGANDA, "BO"),
                                    new Held(Role.SECRETARY, "BTG"))),
                    new SampleAccount(
                            "kiemtra",
                            "UBKT",
                            List.of(
                                    new Held(Role.INSPECTION, "BO"),
                                    new Held(Role.SECRETARY, "UBKT"))),
                    account("tochuc", "BTC", Role.SECRETARY, "BTC"),
                    account("bithu.hanghai", "HH", Role.SECRETARY, "HH"),
                    account("vanphong.hanghai", "HH-VP", Role.OFFICE, "HH"),
                    account("bithu.dao", "DAO", Role.SECRETARY, "DAO"),
                    account("bithu.dulieu", "TTDL", Role.SECRETARY, "TTDL"),
                    account("bithu.antoan", "HH-AT", Role.SECRETARY, "HH-AT"),
                    account("bithu.thanhtra", "TT", Role.SECRETARY, "TT"),
                    account("capuyvien", "PC", Role.COMMITTEE_MEMBER, "BO"),
                    account("dangvien", "dangvien", Role.MEMBER, "HH-AT"));

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    SampleAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /// A sign-in as it is printed.
    public record SignIn(
            String login,
            String password,
            Role role,
            String unit,
            AccountId account,
            MemberId member) {}

    /// @param units by the names that the roles have for them
    /// @param people by the names that the accounts have for them
    public List<SignIn> open(
            List<SampleAccount> wanted,
            Map<String, UnitId> units,
            Map<String, MemberId> people,
            LocalDate today) {
        var opened = new ArrayList<SignIn>();
        for (var sample : wanted) {
            var id = AccountId.next();
            var password = password();
            var person = Objects.requireNonNull(people.get(sample.person()), sample.person());
            accounts.open(id, person, sample.login(), password);
            for (var held : sample.roles()) {
                var unit = Objects.requireNonNull(units.get(held.unit()), held.unit());
                accounts.grant(id, RoleGrant.of(held.role(), unit, today.minusMonths(12)));
                opened.add(
                        new SignIn(sample.login(), password, held.role(), held.unit(), id, person));
            }
        }
        return opened;
    }

    private static SampleAccount account(String login, String person, Role role, String unit) {
        return new SampleAccount(login, person, List.of(new Held(role, unit)));
    }

    /// Three groups of five letters without look-alikes: 75 bits.
    private String password() {
        var groups = new ArrayList<String>();
        for (int group = 0; group < 3; group++) {
            var letters = new StringBuilder();
            random.ints(5, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(letters::append);
            groups.add(letters.toString());
        }
        return String.join("-", groups);
    }
}
