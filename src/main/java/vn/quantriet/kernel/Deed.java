package vn.quantriet.kernel;

import java.time.Instant;

/// Who did something and when: what makes a state a fact. The name is kept as the person was called then.
public record Deed(AccountId account, String name, Instant at) {

    public static Deed by(Viewer viewer, Instant at) {
        return new Deed(viewer.account(), viewer.name(), at);
    }
}
