package vn.quantriet.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A document as lists show it.
///
/// @param type nothing until it is known
/// @param unit in whose register it stands
public record DocumentLine(
        DocumentId id,
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        String title,
        UnitId unit,
        String unitName,
        Direction direction,
        @Nullable Integer arrivalNumber,
        @Nullable LocalDate arrivedOn,
        String fileName,
        ReadingState state,
        Instant registeredAt) {

    public String page() {
        return id.page();
    }

    /// The title, or the name of the file as long as no title is known.
    public String heading() {
        return title.isEmpty() ? fileName : title;
    }
}
