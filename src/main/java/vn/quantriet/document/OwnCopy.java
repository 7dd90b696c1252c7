package vn.quantriet.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A paper as it was sent to the viewer in person, and how far they came with it.
public record OwnCopy(
        Purpose purpose,
        String sender,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant handedAt) {

    public boolean isOpen() {
        return acknowledgedAt == null && handedAt == null;
    }
}
