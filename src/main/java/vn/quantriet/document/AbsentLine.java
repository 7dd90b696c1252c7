package vn.quantriet.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper that others name and that stands in no register within sight.
///
/// @param named in how many papers
public record AbsentLine(
        @Nullable DocumentType type,
        String reference,
        String referenceKey,
        @Nullable LocalDate issuedOn,
        String issuer,
        int named) {}
