package vn.quantriet.document;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A relation that a person adds: to a paper that is there, or to one known by its number.
///
/// @param step made by the browser, so that sending twice adds once
public record CitationForm(
        UUID step,
        Relation relation,
        @Nullable UUID target,
        @Nullable DocumentType type,
        @Nullable @Size(max = 100) String reference,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(max = 300) String issuer) {

    PaperName name() {
        return new PaperName(
                type,
                Objects.requireNonNullElse(reference, "").strip(),
                issuedOn,
                Objects.requireNonNullElse(issuer, "").strip());
    }

    @Nullable DocumentId document() {
        return target == null ? null : new DocumentId(target);
    }
}
