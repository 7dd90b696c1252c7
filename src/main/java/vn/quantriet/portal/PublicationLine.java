package vn.quantriet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// A publication in the list of those who publish.
public record PublicationLine(
        UUID id,
        UUID document,
        String publicId,
        String title,
        @Nullable DocumentType type,
        String reference,
        int number,
        LocalDate visibleFrom,
        @Nullable LocalDate visibleUntil,
        String publisher,
        Instant publishedAt,
        boolean withdrawn) {

    /// Where it is published and taken back.
    public String page() {
        return "/documents/" + document + "/publication";
    }

    public Showing showing(LocalDate today) {
        return Showing.of(visibleFrom, visibleUntil, withdrawn, today);
    }
}
