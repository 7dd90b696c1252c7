package vn.quantriet.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.ProposalId;

/// What became of a proposal of a later paper in a plan that runs.
///
/// @param itemVersion how the item read right after it was merged; it is taken back only while nobody edited it since
/// @param takenAs what the proposal said then
public record MergeDecision(
        ProposalId proposal,
        How how,
        @Nullable PlanItemId item,
        @Nullable Integer itemVersion,
        String reason,
        String takenAs,
        String by,
        Instant at) {

    /// In which way. The name, in lower case, ends a message key.
    public enum How {
        /// As an item of its own.
        ADDED,
        /// Into an item that was not handed out yet.
        MERGED,
        /// Beside an item that was handed out.
        AMENDED,
        LEFT_OUT
    }
}
