package vn.quantriet.draft;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;

/// A line of the register of outgoing papers: a number and what became of it.
///
/// @param kind a type, or `CONGRESS`
/// @param reserved for what it was kept by hand; empty when a paper took it at once
/// @param cancelled why it was cancelled; empty when it was not
public record OutgoingLine(
        UUID series,
        String kind,
        LocalDate termFrom,
        int number,
        String reference,
        LocalDate givenOn,
        String giver,
        String reserved,
        String title,
        String signer,
        String recipients,
        @Nullable DocumentId document,
        @Nullable DraftId draft,
        String cancelled,
        String canceller) {

    public OutgoingState state() {
        if (!cancelled.isEmpty()) {
            return OutgoingState.CANCELLED;
        }
        return document == null ? OutgoingState.KEPT : OutgoingState.ISSUED;
    }

    /// What the line is about.
    public String heading() {
        return title.isEmpty() ? reserved : title;
    }

    /// Message key of the name of its kind.
    public String kindKey() {
        return OutgoingFilter.kindKey(kind);
    }

    public GivenNumber given() {
        return new GivenNumber(series, number);
    }
}
