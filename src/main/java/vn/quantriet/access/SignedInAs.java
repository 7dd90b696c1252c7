package vn.quantriet.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.MemberId;

/// What a session remembers: whose it is, nothing of what they may do. Kept as text, which every version can read.
///
/// @param passwordSetAt a newer password ends the session
/// @param acting the role chosen last
record SignedInAs(
        AccountId account, MemberId member, Instant passwordSetAt, @Nullable UUID acting) {

    static SignedInAs of(String text) {
        var parts = text.split(" ", -1);
        return new SignedInAs(
                AccountId.of(parts[0]),
                MemberId.of(parts[1]),
                Instant.parse(parts[2]),
                parts[3].isEmpty() ? null : UUID.fromString(parts[3]));
    }

    /// Reaches the account's own rows and nothing else.
    DatabaseScope scope() {
        return new DatabaseScope("", member, account.toString());
    }

    SignedInAs acting(UUID role) {
        return new SignedInAs(account, member, passwordSetAt, role);
    }

    SignedInAs passwordSetAt(Instant at) {
        return new SignedInAs(account, member, at, acting);
    }

    @Override
    public String toString() {
        return "%s %s %s %s"
                .formatted(account, member, passwordSetAt, acting == null ? "" : acting);
    }
}
