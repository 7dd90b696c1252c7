package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.draft.DraftId;

/// A paper that was made of a report (văn bản của báo cáo).
///
/// @param digest of what the report said then
/// @param document the paper in the register, once it was issued
/// @param reference number and symbol, once it has them
public record PaperLine(
        DraftId draft,
        String digest,
        String maker,
        Instant madeAt,
        @Nullable DocumentId document,
        String reference,
        @Nullable LocalDate issuedOn) {

    public boolean isIssued() {
        return document != null;
    }
}
