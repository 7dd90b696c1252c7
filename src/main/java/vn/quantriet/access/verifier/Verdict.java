package vn.quantriet.access.verifier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the verifier found.
///
/// @param blocks how many were looked at
/// @param events how many of them they seal
/// @param unsealed how many wait for a seal
/// @param sealedAt when the last block was made
/// @param checkpoint number of the last checkpoint compared; 0 when there were none
/// @param finding the first thing that is wrong; nothing when all is well
public record Verdict(
        long blocks,
        long events,
        long unsealed,
        @Nullable Instant sealedAt,
        long checkpoint,
        @Nullable Finding finding) {

    public boolean isFine() {
        return finding == null;
    }

    /// Something that nobody could have done through the program.
    ///
    /// @param block in or at which
    /// @param object the event, where one can be named; else empty
    public record Finding(Kind kind, long block, String object) {}

    /// What was done to the log. The name, in lower case, ends the message key.
    public enum Kind {
        /// A number in the chain is missing.
        BLOCK_MISSING,
        /// It does not name the block before it.
        CHAIN_BROKEN,
        /// It does not begin where the one before ended.
        RANGE_BROKEN,
        /// Its content does not give its hash.
        BLOCK_CHANGED,
        /// It is not signed with this key.
        SIGNATURE_WRONG,
        /// It is not the one whose checkpoint was kept.
        BLOCK_REPLACED,
        /// Its list of events does not give its root.
        LEAVES_CHANGED,
        EVENT_CHANGED,
        EVENT_DELETED,
        EVENT_INSERTED,
        /// The chain ends before the last checkpoint.
        TAIL_CUT
    }
}
