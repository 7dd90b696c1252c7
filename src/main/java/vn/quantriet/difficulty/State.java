package vn.quantriet.difficulty;

import java.util.Locale;
import vn.quantriet.web.Tone;

/// Where a difficulty stands (tình trạng). The name, in lower case, ends a message key.
public enum State {
    /// Its holder owes an answer.
    WAITING(Tone.INFO, "hourglass"),
    /// Whose it is was asked for more.
    ASKED(Tone.WARN, "message-circle"),
    /// Given back with a reason.
    RETURNED(Tone.WARN, "arrow-back-up"),
    /// Whose it is says whether that resolves it.
    ANSWERED(Tone.GOOD, "check"),
    RESOLVED(Tone.GOOD, "checks"),
    /// Taken back by whose it is.
    WITHDRAWN(Tone.PLAIN, "x");

    private final Tone tone;
    private final String icon;

    State(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public Tone tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    public boolean isOpen() {
        return this != RESOLVED && this != WITHDRAWN;
    }

    public String messageKey() {
        return "difficulty.state." + name().toLowerCase(Locale.ROOT);
    }
}
