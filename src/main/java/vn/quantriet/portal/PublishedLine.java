package vn.quantriet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// A published paper as lists show it to strangers.
public record PublishedLine(
        String publicId,
        String slug,
        String title,
        String summary,
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        LocalDate visibleFrom,
        Instant publishedAt) {

    public String path() {
        return "/portal/" + slug + "/documents/" + publicId;
    }

    /// Since when it is shown: from the moment of publishing, or the first second of a later first day.
    Instant since(ZoneId zone) {
        var day = visibleFrom.atStartOfDay(zone).toInstant();
        return day.isAfter(publishedAt) ? day : publishedAt;
    }
}
