package vn.quantriet.draft;

import java.util.Locale;
import vn.quantriet.web.Tone;

/// What the author makes of a remark.
public enum Verdict {
    /// Tiếp thu.
    TAKEN(Tone.GOOD),
    /// Tiếp thu một phần.
    PARTLY(Tone.INFO),
    /// Giải trình: giữ như dự thảo.
    NOT_TAKEN(Tone.WARN);

    private final Tone tone;

    Verdict(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /// Message key of its name.
    public String messageKey() {
        return "draft.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
