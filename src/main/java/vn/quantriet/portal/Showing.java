package vn.quantriet.portal;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.web.Tone;

/// Whether strangers see what was published.
public enum Showing {
    /// Its first day is to come.
    WAITING(Tone.INFO),
    SHOWN(Tone.GOOD),
    /// Its last day has passed.
    OVER(Tone.PLAIN),
    WITHDRAWN(Tone.BAD);

    private final Tone tone;

    Showing(Tone tone) {
        this.tone = tone;
    }

    static Showing of(
            LocalDate from, @Nullable LocalDate until, boolean withdrawn, LocalDate today) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (today.isBefore(from)) {
            return WAITING;
        }
        return until != null && today.isAfter(until) ? OVER : SHOWN;
    }

    public Tone tone() {
        return tone;
    }

    /// Message key of its name.
    public String messageKey() {
        return "portal.showing." + name().toLowerCase(Locale.ROOT);
    }
}
