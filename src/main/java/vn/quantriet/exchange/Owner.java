package vn.quantriet.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// Who asked for work that runs behind the page, acting as what.
public record Owner(AccountId account, MemberId member, String name, Role role, UnitId unit) {

    /// From `account_id, member_id, owner, role, unit_id`.
    public static Owner of(ResultSet row, int number) throws SQLException {
        return new Owner(
                new AccountId(row.getObject("account_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("owner"),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)));
    }

    /// The same person in the same role, reaching as far as the unit reaches now.
    Viewer viewer(UnitPath path) {
        var acting = new HeldRole(unit.value(), role, unit, path, "");
        return new Viewer(account, member, name, acting, List.of(acting));
    }
}
