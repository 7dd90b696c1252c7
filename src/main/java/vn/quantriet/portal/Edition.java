package vn.quantriet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// The copy that one act of publishing made (bản công bố). It never changes.
///
/// @param number 1 for the first one of the paper
/// @param showsSigner whether signatures were chosen to be shown, also when none is known
/// @param file what can be fetched beside the text
/// @param withdrawnOn nothing as long as it was not taken back
public record Edition(
        UUID id,
        int number,
        String title,
        String summary,
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        String parentBody,
        String signer,
        String recipients,
        boolean showsSigner,
        boolean showsRecipients,
        String content,
        Attachment attachment,
        @Nullable UUID file,
        LocalDate visibleFrom,
        @Nullable LocalDate visibleUntil,
        String publisher,
        Instant publishedAt,
        @Nullable LocalDate withdrawnOn) {

    public Showing showing(LocalDate today) {
        return Showing.of(visibleFrom, visibleUntil, withdrawnOn != null, today);
    }

    /// Whether it still says what the register says.
    boolean isLike(Copied now) {
        return new Copied(
                        type, reference, issuedOn, issuer, parentBody, signer, recipients, content)
                .equals(now);
    }
}
