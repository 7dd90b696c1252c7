package vn.quantriet.document;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One page of a recognised document.
///
/// @param pages of the document
/// @param content as corrected last, or as recognised
/// @param turn by how many right angles clockwise the page of the original stands upright
/// @param corrections how often people corrected it
public record ScanPage(
        int page,
        int pages,
        String content,
        int confidence,
        int turn,
        @Nullable String problem,
        int corrections,
        @Nullable String corrector,
        @Nullable Instant correctedAt) {

    /// Message key of why it could not be read.
    public @Nullable String problemKey() {
        return problem == null ? null : "file.unreadable." + problem.toLowerCase(Locale.ROOT);
    }
}
