package vn.quantriet.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;

/// Somebody wants a mail with what is unread (thư tổng hợp).
///
/// @param confirmedAt when its owner showed that the address is theirs; nothing is sent before
/// @param sentUntil notices up to then were in a mail, or are older than the choice
public record MailChoice(
        UUID id,
        MemberId member,
        String address,
        Rhythm rhythm,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate sentOn,
        Instant sentUntil) {

    /// How often.
    public enum Rhythm {
        DAILY,
        WEEKLY
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
