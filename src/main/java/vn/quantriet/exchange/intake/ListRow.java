package vn.quantriet.exchange.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// A line of the list of papers: what is known of one file.
///
/// @param line as the sheet numbers it
/// @param file its name, with folders or without
/// @param remark message key of what could not be understood
record ListRow(
        int line,
        String file,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        @Nullable DocumentType type,
        String title,
        String remark) {}
