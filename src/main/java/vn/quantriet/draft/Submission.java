package vn.quantriet.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft laid before who signs (trình ký), and what came of it.
///
/// @param reason why it was given back; empty when it was not
/// @param takenBack whether its author took it back
public record Submission(
        UUID id,
        int wording,
        String note,
        UUID submittedBy,
        String submitter,
        Instant submittedAt,
        String reason,
        String giver,
        @Nullable Instant givenAt,
        boolean takenBack) {

    public boolean isGivenBack() {
        return givenAt != null && !takenBack;
    }
}
