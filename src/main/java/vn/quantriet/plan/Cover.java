package vn.quantriet.plan;

import java.util.Locale;

/// What a unit has made of an upper item that was handed to it (triển khai), the worst first.
public enum Cover {
    /// No item of its own.
    NONE,
    /// An item that nobody leads.
    OWNERLESS,
    /// An item with a lead, not handed out yet.
    DRAFT,
    /// An item that was handed out to somebody who leads it.
    HANDED_OUT;

    /// Message key of its name.
    public String key() {
        return "plan.cover." + name().toLowerCase(Locale.ROOT);
    }
}
