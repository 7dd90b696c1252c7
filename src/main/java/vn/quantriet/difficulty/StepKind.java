package vn.quantriet.difficulty;

import java.util.Locale;

/// What somebody did with a difficulty (bước xử lý). The name, in lower case, ends a message key.
public enum StepKind {
    RAISED,
    ANSWERED,
    /// Asked back.
    ASKED,
    /// Said what was asked for, or sent it again.
    REPLIED,
    /// Added words while it lay elsewhere.
    ADDED,
    /// Passed up to the superior.
    FORWARDED,
    RETURNED,
    /// Passed to a unit below.
    HANDED,
    WITHDRAWN,
    RESOLVED,
    REOPENED,
    /// Goes on with another unit, since one ended.
    SUCCEEDED;

    public String messageKey() {
        return "difficulty.step." + name().toLowerCase(Locale.ROOT);
    }
}
