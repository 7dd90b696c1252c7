package vn.quantriet.draft;

import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// Which drafts a list shows; bound from the URL.
///
/// @param q words of the title, with or without marks
public record DraftFilter(
        @Nullable String q, @Nullable DocumentType type, @Nullable DraftState state) {

    public String words() {
        return q == null ? "" : q.strip();
    }

    public boolean isEmpty() {
        return words().isEmpty() && type == null && state == null;
    }
}
