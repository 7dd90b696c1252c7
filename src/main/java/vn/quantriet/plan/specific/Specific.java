package vn.quantriet.plan.specific;

import java.util.Locale;

/// One of the five specifics of an item. The name, in lower case, ends a message key.
public enum Specific {
    /// Nội dung.
    CONTENT,
    /// Mục tiêu.
    OBJECTIVE,
    /// Giải pháp.
    SOLUTION,
    /// Thời gian.
    TIME,
    /// Trách nhiệm.
    RESPONSIBILITY;

    public String key() {
        return "plan.specific." + name().toLowerCase(Locale.ROOT);
    }
}
