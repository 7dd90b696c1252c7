package vn.quantriet.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.PositionTitle;

/// Who held a secret paper since when, or that it was given back or destroyed.
///
/// @param holder the name as it was then; empty when it is held by a post, given back or destroyed
public record SecretHolding(
        UUID id,
        Kind kind,
        String holder,
        @Nullable PositionTitle post,
        LocalDate since,
        String enterer,
        Instant enteredAt) {

    /// Where the paper is.
    public enum Kind {
        HELD,
        RETURNED,
        DESTROYED;

        /// Message key of its name.
        public String messageKey() {
            return "document.secret_holding." + name();
        }
    }
}
