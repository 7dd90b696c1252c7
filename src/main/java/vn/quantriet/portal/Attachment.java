package vn.quantriet.portal;

import java.util.Locale;

/// What can be fetched beside the text.
public enum Attachment {
    /// The text only.
    NONE,
    /// The original, byte for byte as it stands in the register.
    ORIGINAL,
    /// A PDF made for the public and handed in for it.
    PDF;

    /// Message key of its name.
    public String messageKey() {
        return "portal.attachment." + name().toLowerCase(Locale.ROOT);
    }
}
