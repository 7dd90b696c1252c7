package vn.quantriet.extraction;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Viewer;

/// Who brought something about: the engine, or a person as they were called then.
///
/// @param account nothing for the engine
public record Author(@Nullable AccountId account, String name) {

    static final Author ENGINE = new Author(null, "");

    static Author of(Viewer viewer) {
        return new Author(viewer.account(), viewer.name());
    }

    public boolean isPerson() {
        return account != null;
    }
}
