package vn.quantriet.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a superior says about an item of a plan below (nhận xét).
///
/// @param unitName in whose name it is said
/// @param answer what the unit did about it; nothing while it is open
public record Remark(
        RemarkId id,
        PlanItemId item,
        String words,
        String unitName,
        String by,
        Instant at,
        @Nullable Reply answer) {

    /// What became of it. The name, in lower case, ends a message key.
    public enum Verdict {
        MENDED,
        KEPT
    }

    /// What the unit says to it.
    public record Reply(Verdict verdict, String words, String by, Instant at) {}

    public boolean isOpen() {
        return answer == null;
    }
}
