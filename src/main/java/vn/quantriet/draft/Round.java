package vn.quantriet.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft sent round for comments (đợt góp ý).
///
/// @param wording what was sent
/// @param asked how many units and persons
/// @param answered how many of them said something
/// @param untreated remarks about which the author has not decided
public record Round(
        UUID id,
        DraftId draft,
        int wording,
        String question,
        LocalDate dueOn,
        String opener,
        Instant openedAt,
        @Nullable Instant closedAt,
        int asked,
        int answered,
        int untreated) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public String page() {
        return draft.page() + "/rounds/" + id;
    }
}
