package vn.quantriet.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that somebody said of a draft, and what the author makes of it.
///
/// @param name of the unit or person that was asked
/// @param section heading of the section it is about; empty for the whole
/// @param late whether it came after the day
/// @param verdict nothing as long as the author has not decided
public record Opinion(
        UUID id,
        UUID invitation,
        String name,
        Stance stance,
        String section,
        String remark,
        boolean late,
        String answerer,
        Instant answeredAt,
        @Nullable Verdict verdict,
        String reason,
        String decider,
        @Nullable Instant decidedAt) {

    /// Whether the author is to say something about it.
    public boolean isRemark() {
        return stance == Stance.REMARKS;
    }
}
