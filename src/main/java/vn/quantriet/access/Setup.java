package vn.quantriet.access;

import static vn.quantriet.access.AccessRefused.Reason.SETUP_CODE_WRONG;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Makes the first administrator, and the root of the tree that they administer, in one transaction.
@Service
class Setup {

    private static final DatabaseScope SCOPE = DatabaseScope.system("setup");

    private final AccountRepository accounts;
    private final SetupCode code;
    private final Accounts opening;
    private final Reorganization reorganization;
    private final Personnel personnel;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Setup(
            AccountRepository accounts,
            SetupCode code,
            Accounts opening,
            Reorganization reorganization,
            Personnel personnel,
            Units units,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.code = code;
        this.opening = opening;
        this.reorganization = reorganization;
        this.personnel = personnel;
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean isDone() {
        return accounts.isSetUp();
    }

    /// The unit at the top, when there is one already.
    Optional<UnitLine> root() {
        return units.treeOn(LocalDate.now(clock)).roots().stream().findFirst();
    }

    /// Refused when the code is wrong or a rule of units, people or passwords is broken; then nothing was made.
    void run(FirstAdministrator first) {
        if (isDone()) {
            throw new NotFound("setup");
        }
        if (!code.matches(first.code())) {
            throw new AccessRefused(SETUP_CODE_WRONG);
        }
        SCOPE.run(() -> transaction.executeWithoutResult(_ -> make(first)));
        code.forget();
    }

    private void make(FirstAdministrator first) {
        accounts.lockSetup();
        if (isDone()) {
            throw new NotFound("setup");
        }
        var today = LocalDate.now(clock);
        var unit = root().map(UnitLine::id).orElseGet(() -> found(first, today));
        var member = MemberId.next();
        personnel.register(List.of(new NewMember(member, unit, first.person(), today)), founder());
        var account = AccountId.next();
        opening.open(account, member, first.login(), first.chosenPassword());
        opening.grant(account, RoleGrant.of(Role.ADMINISTRATOR, unit, today));
    }

    private UnitId found(FirstAdministrator first, LocalDate today) {
        var unit = UnitId.next();
        reorganization.found(
                new NewUnit(unit, null, first.unitKind(), first.unitName(), "", today, ""),
                founder());
        return unit;
    }

    /// Stands above the tree while there is none.
    private static Viewer founder() {
        var held =
                new HeldRole(
                        Uuid7.next(), Role.ADMINISTRATOR, UnitId.next(), UnitPath.ALL, "setup");
        return new Viewer(AccountId.next(), MemberId.next(), "setup", held, List.of(held));
    }
}
