package vn.quantriet.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentLine;

/// What stands on the page on which a paper is published.
///
/// @param publicId empty before the first time
/// @param edition the last one, nothing before the first
/// @param stale whether the register says something else by now
/// @param cut the public text as it would be now, without signer and recipients
public record PublicationDetail(
        DocumentLine line,
        @Nullable Site site,
        String publicId,
        @Nullable Edition edition,
        boolean stale,
        Cautions cautions,
        boolean readable,
        String cut,
        List<PublicationStep> history) {

    public PublicationDetail {
        history = List.copyOf(history);
    }

    /// Whether strangers could see it now.
    public boolean isShown(LocalDate today) {
        return edition != null && edition.showing(today) == Showing.SHOWN;
    }

    public boolean isWithdrawn() {
        return edition != null && edition.withdrawnOn() != null;
    }

    /// The address for everybody; empty while there is none.
    public String address() {
        return site == null || publicId.isEmpty() ? "" : site.path() + "/documents/" + publicId;
    }
}
