package vn.quantriet.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person to whom a paper was sent, listed with their unit as of then.
///
/// @param name empty when the person now belongs where the viewer does not reach
/// @param moved whether the person belongs to another unit now, or left
public record ReaderLine(
        UUID member,
        String name,
        String unitName,
        boolean moved,
        Purpose purpose,
        Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant handedAt,
        @Nullable String handedBy,
        @Nullable Instant remindedAt) {

    public boolean isMissing() {
        return acknowledgedAt == null && handedAt == null;
    }

    /// Message key of how far they came.
    public String standing() {
        if (acknowledgedAt != null) {
            return "document.standing.acknowledged";
        }
        if (handedAt != null) {
            return "document.standing.paper_handed";
        }
        if (openedAt != null) {
            return "document.standing.opened";
        }
        return receivedAt != null ? "document.standing.received" : "document.standing.sent";
    }
}
