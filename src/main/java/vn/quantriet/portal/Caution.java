package vn.quantriet.portal;

import java.util.Locale;

/// Why to think twice before a paper is shown to everybody.
public enum Caution {
    /// Another body issued it; whether it may be public is for that body to say.
    FROM_ABOVE,
    /// People are named in it.
    NAMES_PERSONS,
    /// It says of itself, or the register says, that it is for inside. Somebody must confirm that it may go out.
    INTERNAL;

    /// Message key of the sentence.
    public String messageKey() {
        return "portal.caution." + name().toLowerCase(Locale.ROOT);
    }
}
