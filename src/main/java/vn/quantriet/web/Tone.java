package vn.quantriet.web;

import java.util.Locale;

/// What a state means to the reader. Never shown by colour alone: an icon and a word go with it.
public enum Tone {
    /// Done, accepted, in order.
    GOOD("circle-check"),
    /// Needs attention soon.
    WARN("alert-triangle"),
    /// Late, refused, failed.
    BAD("alert-circle"),
    /// Under way.
    INFO("progress"),
    /// Nothing to worry about.
    PLAIN("circle-dashed");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /// The icon where a state has none of its own.
    public String icon() {
        return icon;
    }

    /// The end of its CSS classes, as in `state--good`.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
