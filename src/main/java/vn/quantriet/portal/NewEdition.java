package vn.quantriet.portal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.PaperName;

/// An edition about to be kept.
record NewEdition(
        UUID id,
        String title,
        String summary,
        Copied copy,
        boolean showsSigner,
        boolean showsRecipients,
        Attachment attachment,
        @Nullable UUID file,
        LocalDate visibleFrom,
        @Nullable LocalDate visibleUntil) {

    /// What is equal whenever two prints of its number are the same.
    String key() {
        return new PaperName(copy.type(), copy.reference(), copy.issuedOn(), copy.issuer()).key();
    }
}
