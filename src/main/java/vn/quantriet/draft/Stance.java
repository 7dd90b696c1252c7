package vn.quantriet.draft;

import java.util.Locale;
import vn.quantriet.web.Tone;

/// How somebody answers a round.
public enum Stance {
    /// Thống nhất.
    AGREES(Tone.GOOD),
    /// Thống nhất, có góp ý; or only remarks.
    REMARKS(Tone.WARN),
    /// Không có ý kiến.
    NO_OPINION(Tone.PLAIN);

    private final Tone tone;

    Stance(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /// Message key of its name.
    public String messageKey() {
        return "draft.stance." + name().toLowerCase(Locale.ROOT);
    }
}
