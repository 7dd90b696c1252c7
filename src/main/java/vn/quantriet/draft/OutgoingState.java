package vn.quantriet.draft;

import java.util.Locale;
import vn.quantriet.web.Tone;

/// What became of a number.
public enum OutgoingState {
    /// A paper has it.
    ISSUED(Tone.GOOD, "c.reason is null and i.draft_id is not null"),
    /// Kept by hand for a paper that is written elsewhere, or comes later (giữ số).
    KEPT(Tone.INFO, "c.reason is null and i.draft_id is null"),
    /// Given and not to be used (hủy số).
    CANCELLED(Tone.BAD, "c.reason is not null");

    private final Tone tone;
    private final String sql;

    OutgoingState(Tone tone, String sql) {
        this.tone = tone;
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    public Tone tone() {
        return tone;
    }

    /// Message key of its name.
    public String messageKey() {
        return "draft.outgoing.state." + name().toLowerCase(Locale.ROOT);
    }
}
