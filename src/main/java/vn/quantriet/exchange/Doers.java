package vn.quantriet.exchange;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// In whose name work runs behind the page: of those who asked for it, while they still may.
@Component
public class Doers {

    private final Accounts accounts;
    private final Units units;

    Doers(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    /// Nobody, once the right is gone: a right withdrawn also stops what was begun with it.
    public Optional<Viewer> of(Owner owner, Permission permission) {
        boolean may =
                owner.role().may(permission)
                        && accounts.holdersOf(owner.unit(), permission).contains(owner.account());
        return may ? Optional.of(owner.viewer(units.path(owner.unit()))) : Optional.empty();
    }
}
