package vn.quantriet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// A published paper as its own page shows it to strangers.
public record PublishedPaper(
        UUID editionId,
        String publicId,
        String slug,
        String title,
        String summary,
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        String parentBody,
        String signer,
        String recipients,
        String content,
        Attachment attachment,
        @Nullable UUID file,
        LocalDate visibleFrom,
        Instant publishedAt) {

    public String path() {
        return "/portal/" + slug + "/documents/" + publicId;
    }

    public boolean hasFile() {
        return file != null;
    }

    public List<String> signers() {
        return signer.lines().toList();
    }

    public List<String> recipientLines() {
        return recipients.lines().toList();
    }
}
