package vn.quantriet.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// A unit or a person asked for comments.
///
/// @param unit the unit asked, or the one of the person
/// @param member the person; nothing when the unit is asked
/// @param remindedOn the last day on which they were reminded
public record Invitation(
        UUID id,
        UUID round,
        UnitId unit,
        @Nullable MemberId member,
        String name,
        @Nullable Instant answeredAt,
        @Nullable LocalDate remindedOn) {

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
