package vn.quantriet.extraction;

import java.util.Locale;

/// A value of the heading or the foot of a document.
public enum FieldName {
    TYPE,
    NUMBER,
    ISSUED_ON,
    PLACE,
    ISSUER,
    PARENT_BODY,
    TITLE,
    SIGNED_BY,
    SIGNING_CAPACITY,
    SIGNING_ROLE,
    RECIPIENT;

    public String messageKey() {
        return "extraction.field." + name().toLowerCase(Locale.ROOT);
    }
}
