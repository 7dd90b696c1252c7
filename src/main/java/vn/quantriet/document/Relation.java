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

    public String messageKey() {
        return "document.relation." + name().toLowerCase(Locale.ROOT);
    }
}
