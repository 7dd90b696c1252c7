package vn.quantriet.draft;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which lines of the register of outgoing papers are shown; bound from the URL.
///
/// @param kind a type, or `CONGRESS`
/// @param term the day on which it began
public record OutgoingFilter(
        @Nullable String q,
        @Nullable String kind,
        @Nullable LocalDate term,
        @Nullable OutgoingState state) {

    /// The one series of a congress.
    public static final String CONGRESS = "CONGRESS";

    public OutgoingFilter {
        kind = kind == null || kind.isBlank() ? null : kind;
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public boolean isEmpty() {
        return words().isEmpty() && kind == null && term == null && state == null;
    }

    /// Message key of the name of a kind.
    public static String kindKey(String kind) {
        return kind.equals(CONGRESS)
                ? "draft.outgoing.congress"
                : "document.type." + kind.toLowerCase(Locale.ROOT);
    }
}
