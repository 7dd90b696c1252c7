package vn.quantriet.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.MemberId;

/// What a session remembers: whose it is, nothing of what they may do. Kept as text.
///
/// @param passwordSetAt a newer password ends the session
/// @param until the session ends then, however busy it was
/// @param acting the role chosen last
record SignedInAs(
        AccountId account,
        MemberId member,
        Instant passwordSetAt,
        Instant until,
        @Nullable UUID acting) {

    private static final int PARTS = 5;

    /// Nothing when another version wrote it: then one signs in again.
    static Optional<SignedInAs> of(String text) {
        var parts = text.split(" ", -1);
        return parts.length == PARTS
                ? Optional.of(
                        new SignedInAs(
                                AccountId.of(parts[0]),
                                MemberId.of(parts[1]),
                                Instant.parse(parts[2]),
                                Instant.parse(parts[3]),
                                parts[4].isEmpty() ? null : UUID.fromString(parts[4])))
                : Optional.empty();
    }

    /// Reaches the account's own rows and nothing else.
    DatabaseScope scope() {
        return new DatabaseScope("", member, account.toString());
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    SignedInAs acting(UUID role) {
        return new SignedInAs(account, member, passwordSetAt, until, role);
    }

    SignedInAs passwordSetAt(Instant at) {
        return new SignedInAs(account, member, at, until, acting);
    }

    @Override
    public String toString() {
        return "%s %s %s %s %s"
                .formatted(account, member, passwordSetAt, until, acting == null ? "" : acting);
    }
}
