package vn.quantriet.kernel;

import java.util.UUID;

/// Names one member.
public record MemberId(UUID value) {

    public static MemberId next() {
        return new MemberId(Uuid7.next());
    }

    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
