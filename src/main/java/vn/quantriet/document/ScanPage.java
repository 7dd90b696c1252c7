package vn.quantriet.document;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One page of a document that has pages.
///
/// @param pages of the document
/// @param printed whether the file itself holds the words, so that nothing was recognised
/// @param content as corrected last, or as recognised
/// @param turn by how many right angles clockwise the page of the original stands upright
/// @param corrections how often people corrected it
public record ScanPage(
        int page,
        int pages,
        boolean printed,
        String content,
        int confidence,
        int turn,
        @Nullable String problem,
        int corrections,
        @Nullable String corrector,
        @Nullable Instant correctedAt) {

    static ScanPage printed(int page, int pages, String content) {
        return new ScanPage(page, pages, true, content, 100, 0, null, 0, null, null);
    }

    /// Message key of why it could not be read.
    public @Nullable String problemKey() {
        return problem == null ? null : "file.unreadable." + problem.toLowerCase(Locale.ROOT);
    }
}
