package vn.quantriet.draft;

import java.util.Locale;
import vn.quantriet.web.Tone;

/// How far a draft has come. Read from what happened, never kept.
public enum DraftState {
    /// Being written (đang soạn).
    DRAFTING(Tone.PLAIN),
    /// Sent round for comments (đang góp ý).
    DISCUSSED(Tone.INFO),
    /// Waits for the signature (trình ký).
    SUBMITTED(Tone.WARN),
    /// Given back by who signs (trả lại).
    RETURNED(Tone.BAD),
    /// Signed, waits for its number (đã ký).
    SIGNED(Tone.WARN),
    /// Numbered, in the register (đã ban hành).
    ISSUED(Tone.GOOD),
    /// Given up (bỏ).
    DISCARDED(Tone.PLAIN);

    private final Tone tone;

    DraftState(Tone tone) {
        this.tone = tone;
    }

    /// Whether it may be edited.
    public boolean isOpen() {
        return this == DRAFTING || this == DISCUSSED || this == RETURNED;
    }

    public Tone tone() {
        return tone;
    }

    /// Message key of its name.
    public String messageKey() {
        return "draft.state." + name().toLowerCase(Locale.ROOT);
    }
}
