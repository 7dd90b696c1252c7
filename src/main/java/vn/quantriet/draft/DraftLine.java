package vn.quantriet.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.UnitId;

/// A draft as lists and the head of its page show it.
///
/// @param version counts the savings
/// @param dueOn by when it is to be issued
/// @param origin address of what it came from; empty for none
/// @param reference number and symbol, once it has them
/// @param signerRef who is to sign, if somebody is named
/// @param document the paper in the register, once it was issued
public record DraftLine(
        DraftId id,
        UnitId unit,
        String unitName,
        DocumentType type,
        String title,
        int version,
        DraftState state,
        @Nullable LocalDate dueOn,
        String origin,
        String originName,
        UUID begunBy,
        String beginner,
        String saver,
        Instant savedAt,
        @Nullable UUID signerRef,
        String signer,
        String reference,
        @Nullable DocumentId document) {

    public String page() {
        return id.page();
    }
}
