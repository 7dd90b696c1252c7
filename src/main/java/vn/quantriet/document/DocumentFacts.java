package vn.quantriet.document;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands around a document in other tables.
record DocumentFacts(
        UUID file,
        Channel channel,
        String registrar,
        @Nullable ReadingState outcome,
        @Nullable String reason,
        int pages,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    /// Message key of why there is no text; empty when there is or will be.
    String unreadable() {
        if (outcome == ReadingState.SECRET) {
            return "document.secret";
        }
        if (outcome == ReadingState.SCAN) {
            return "file.scan";
        }
        return reason == null ? "" : "file.unreadable." + reason.toLowerCase(Locale.ROOT);
    }
}
