package vn.quantriet.report;

import java.util.Locale;
import vn.quantriet.web.Tone;

/// Where the report that a unit owes stands, told from its steps.
public enum ReportState {
    /// Nobody has begun it.
    EXPECTED(Tone.PLAIN, "circle-dashed"),
    DRAFTING(Tone.INFO, "pencil"),
    SUBMITTED(Tone.INFO, "hourglass"),
    /// Sent back with a reason, or unlocked.
    RETURNED(Tone.WARN, "arrow-back-up"),
    ACCEPTED(Tone.GOOD, "circle-check"),
    LOCKED(Tone.GOOD, "lock");

    private final Tone tone;
    private final String icon;

    ReportState(Tone tone, String icon) {
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
        return "report.state." + name().toLowerCase(Locale.ROOT);
    }

    /// Its unit has to go on with it.
    public boolean isOpen() {
        return switch (this) {
            case EXPECTED, DRAFTING, RETURNED -> true;
            case SUBMITTED, ACCEPTED, LOCKED -> false;
        };
    }
}
