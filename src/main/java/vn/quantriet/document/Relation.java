package vn.quantriet.document;

import java.util.Locale;

/// What a document has to do with one that it cites (quan hệ).
public enum Relation {
    BASIS,
    IMPLEMENTS,
    CONCLUDES_ON,
    CONTINUES,
    AMENDS,
    REPLACES,
    REPEALS,
    MENTIONS;

    /// Whether the paper rests on the one it names; a mere mention does not.
    public boolean isSupport() {
        return this != MENTIONS;
    }

    /// Whether the paper changes the one it names, or ends it.
    public boolean isChange() {
        return this == AMENDS || this == REPLACES || this == REPEALS;
    }

    /// Message key of its name.
    public String messageKey() {
        return "document.relation." + name().toLowerCase(Locale.ROOT);
    }
}
