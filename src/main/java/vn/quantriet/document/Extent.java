package vn.quantriet.document;

import java.util.Locale;

/// Which units a sending concerns, seen from the unit that sends.
public enum Extent {
    /// Those named.
    CHOSEN,
    /// Those directly below.
    BELOW,
    /// The own unit and all below it.
    SUBTREE;

    /// Message key of its name.
    public String messageKey() {
        return "document.extent." + name().toLowerCase(Locale.ROOT);
    }
}
