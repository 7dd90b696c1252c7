package vn.quantriet.assignment;

import java.util.Locale;
import vn.quantriet.web.Tone;

/// Where a turn stands, told from its facts.
public enum State {
    NOT_STARTED(Tone.PLAIN, "circle-dashed"),
    IN_PROGRESS(Tone.INFO, "progress"),
    SUBMITTED(Tone.INFO, "hourglass"),
    RETURNED(Tone.WARN, "arrow-back-up"),
    ACCEPTED(Tone.GOOD, "circle-check"),
    WITHDRAWN(Tone.PLAIN, "unlink");

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

    public String messageKey() {
        return "assignment.state." + name().toLowerCase(Locale.ROOT);
    }

    /// The unit has something to do.
    public boolean isOpen() {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS, RETURNED -> true;
            case SUBMITTED, ACCEPTED, WITHDRAWN -> false;
        };
    }
}
