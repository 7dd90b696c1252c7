package vn.quantriet.access;

import java.time.Instant;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitPath;

/// What sign-in must know of an account before anybody is known.
///
/// @param failures wrong passwords in a row within the time that counts
record Credentials(
        AccountId account,
        MemberId member,
        UnitPath path,
        String hash,
        Instant passwordSetAt,
        boolean closed,
        long failures) {

    /// Reaches the account's own rows and nothing else.
    DatabaseScope scope() {
        return new DatabaseScope("", member, account.toString());
    }
}
