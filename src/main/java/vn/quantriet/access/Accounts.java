package vn.quantriet.access;

import static vn.quantriet.access.AccessRefused.Reason.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// What administrators, and modules on their behalf, may do with accounts and roles.
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            RoleRepository roles,
            Passwords passwords,
            PasswordRules rules,
            Units units,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.rules = rules;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// Opens an account for a person within the administrator's reach.
    ///
    /// @return the generated password, which is shown once and must be changed at the first sign-in
    public String open(AccountId id, MemberId member, String login, Viewer by) {
        by.require(Permission.MANAGE_ACCOUNTS);
        var account = draft(id, member, login);
        requireReach(account, by);
        var password = passwords.generate();
        add(account, password, by.account());
        return password;
    }

    /// Opens an account with a password that its owner has chosen: for first set-up and samples, under a system scope.
    public void open(AccountId id, MemberId member, String login, String password) {
        var account = draft(id, member, login);
        rules.check(account.login(), password);
        accounts.add(account, null);
        accounts.setPassword(account, passwords.hash(password), id, now());
        audit.record(Audit.Entry.of("account.opened", "account:" + id));
    }

    /// Lets somebody hold a role at a unit; both must lie within the administrator's reach.
    public void grant(AccountId id, RoleGrant grant, Viewer by) {
        var account = managed(id, by);
        var unit = units.line(grant.unit(), by);
        add(account, grant, unit.path(), by.account());
    }

    /// Like [#grant(AccountId, RoleGrant, Viewer)], under a system scope.
    public void grant(AccountId id, RoleGrant grant) {
        var account = accounts.find(id).orElseThrow(() -> new NotFound(id));
        add(account, grant, units.line(grant.unit()).path(), null);
    }

    /// Takes a role away; it is gone with the person's next click.
    public void withdraw(AccountId id, UUID held, Viewer by) {
        var account = managed(id, by);
        if (roles.path(held, account.id()).filter(by::sees).isEmpty()) {
            throw new NotFound(held);
        }
        requireOther(account, by);
        roles.withdraw(held, by.account(), now());
        audit.record(Audit.Entry.of("role.withdrawn", "account:" + id).detail("role:" + held));
    }

    /// Gives the account a new generated password, which is shown once. Whoever is signed in with the old one is out.
    public String resetPassword(AccountId id, Viewer by) {
        var account = managed(id, by);
        requireOther(account, by);
        requireNoMore(account, by);
        var password = passwords.generate();
        accounts.setPassword(account, passwords.hash(password), by.account(), now());
        accounts.forgetFailures(id);
        audit.record(Audit.Entry.of("password.reset", "account:" + id));
        return password;
    }

    /// Shuts the account; whoever is signed in with it is out with the next click.
    public void close(AccountId id, String reason, Viewer by) {
        var account = managed(id, by);
        requireOther(account, by);
        requireNoMore(account, by);
        if (accounts.close(account, reason.strip(), by.account(), now())) {
            audit.record(Audit.Entry.of("account.closed", "account:" + id));
        }
    }

    public void reopen(AccountId id, Viewer by) {
        requireNoMore(managed(id, by), by);
        if (accounts.reopen(id, by.account(), now())) {
            audit.record(Audit.Entry.of("account.reopened", "account:" + id));
        }
    }

    /// Changes one's own password.
    ///
    /// @return when, which sessions must remember
    Instant changePassword(String current, String fresh, Viewer viewer) {
        var account = accounts.find(viewer.account()).orElseThrow(() -> new NotFound("account"));
        if (!passwords.match(current, accounts.hash(account.id()))) {
            throw new AccessRefused(PASSWORD_WRONG);
        }
        if (current.equals(fresh)) {
            throw new AccessRefused(PASSWORD_UNCHANGED);
        }
        rules.check(account.login(), fresh);
        var at = now();
        accounts.setPassword(account, passwords.hash(fresh), account.id(), at);
        audit.record(Audit.Entry.of("password.changed", "account:" + account.id()));
        return at;
    }

    /// The accounts that may do it in the name of the unit itself: whom a notice to the unit reaches.
    @Transactional(readOnly = true)
    public List<AccountId> holdersOf(UnitId unit, Permission permission) {
        var able = Stream.of(Role.values()).filter(role -> role.may(permission)).toList();
        return roles.holders(unit, able, LocalDate.now(clock));
    }

    /// The same for many units at once.
    @Transactional(readOnly = true)
    public Map<UnitId, List<AccountId>> holdersOf(Collection<UnitId> units, Permission permission) {
        var able = Stream.of(Role.values()).filter(role -> role.may(permission)).toList();
        return units.isEmpty() ? Map.of() : roles.holders(units, able, LocalDate.now(clock));
    }

    /// Whether the account holds a role outside of the subtree, also one out of sight.
    @Transactional(readOnly = true)
    public boolean worksBeyond(AccountId account, UnitPath reach) {
        return roles.holdsBeyond(account, reach, LocalDate.now(clock));
    }

    /// The account of a person who may still sign in, as far as the scope reaches.
    @Transactional(readOnly = true)
    public Optional<AccountId> of(MemberId member) {
        return accounts.openOf(member);
    }

    /// Whose the accounts are, as far as the scope reaches: for modules that keep rows about persons.
    @Transactional(readOnly = true)
    public Map<AccountId, MemberId> membersOf(Collection<AccountId> ids) {
        return accounts.all(ids).stream().collect(Collectors.toMap(Account::id, Account::member));
    }

    /// The accounts of these people, as far as the scope reaches; who has none is passed over.
    @Transactional(readOnly = true)
    public List<AccountId> of(Collection<MemberId> people) {
        return people.isEmpty() ? List.of() : accounts.of(people);
    }

    private Account draft(AccountId id, MemberId member, String typed) {
        var login = Account.login(typed);
        if (!Account.isLogin(login)) {
            throw new AccessRefused(LOGIN_FORM);
        }
        if (accounts.isTaken(login)) {
            throw new AccessRefused(LOGIN_TAKEN, login);
        }
        if (accounts.hasAccount(member)) {
            throw new AccessRefused(MEMBER_HAS_ACCOUNT);
        }
        return accounts.draft(id, login, member).orElseThrow(() -> new NotFound(member));
    }

    private void add(Account account, String password, AccountId by) {
        accounts.add(account, by);
        accounts.setPassword(account, passwords.hash(password), by, now());
        audit.record(Audit.Entry.of("account.opened", "account:" + account.id()));
    }

    private void add(Account account, RoleGrant grant, UnitPath path, @Nullable AccountId by) {
        if (!roles.add(grant, account, path, by)) {
            throw new AccessRefused(ROLE_ALREADY_HELD);
        }
        audit.record(
                Audit.Entry.of("role.granted", "account:" + account.id())
                        .detail("%s unit:%s".formatted(grant.role(), grant.unit())));
    }

    /// What an administrator may not touch does not exist for them.
    private Account managed(AccountId id, Viewer by) {
        by.require(Permission.MANAGE_ACCOUNTS);
        var account = accounts.find(id).orElseThrow(() -> new NotFound(id));
        requireReach(account, by);
        return account;
    }

    private static void requireReach(Account account, Viewer by) {
        if (!by.sees(account.path())) {
            throw new NotFound(account.id());
        }
    }

    /// Nobody locks themselves out.
    private static void requireOther(Account account, Viewer by) {
        if (account.id().equals(by.account())) {
            throw new AccessRefused(OWN_ACCOUNT);
        }
    }

    /// Nobody takes over, or shuts out, one who is more than they are themselves.
    private void requireNoMore(Account account, Viewer by) {
        if (roles.holdsBeyond(account.id(), by.path(), LocalDate.now(clock))) {
            throw new AccessRefused(HOLDS_MORE);
        }
    }

    /// PostgreSQL keeps microseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
