package vn.quantriet.draft;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one draft.
public record DraftId(UUID value) {

    public static DraftId next() {
        return new DraftId(Uuid7.next());
    }

    /// The address of its page.
    public String page() {
        return "/drafts/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
