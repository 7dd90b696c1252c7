package vn.quantriet.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions with their answers, as they are being written (tài liệu hỏi - đáp).
///
/// @param publication the published paper that they are about, if any
/// @param number of the last edition; 0 before the first
/// @param withdrawn whether that edition was taken back
/// @param changed whether the draft says something else than that edition
public record Sheet(
        UUID id,
        String title,
        AnswersFor audience,
        @Nullable UUID publication,
        @Nullable String paper,
        int number,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        boolean withdrawn,
        boolean changed,
        int questions) {

    public String page() {
        return "/publishing/sheets/" + id;
    }

    public boolean isShown() {
        return number > 0 && !withdrawn;
    }

    /// Message key of how it stands.
    public String stateKey() {
        if (number == 0) {
            return "portal.sheet.state.draft";
        }
        if (withdrawn) {
            return "portal.sheet.state.withdrawn";
        }
        return changed ? "portal.sheet.state.changed" : "portal.sheet.state.shown";
    }
}
