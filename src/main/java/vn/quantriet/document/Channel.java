package vn.quantriet.document;

import java.util.Locale;

/// How a paper came: qua mạng, bản giấy.
public enum Channel {
    ELECTRONIC,
    PAPER;

    /// Message key of its name.
    public String messageKey() {
        return "document.channel." + name().toLowerCase(Locale.ROOT);
    }
}
