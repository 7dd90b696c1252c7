package vn.quantriet.kernel;

import java.util.UUID;

/// Names one account.
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(Uuid7.next());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
