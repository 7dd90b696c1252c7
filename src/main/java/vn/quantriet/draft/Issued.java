package vn.quantriet.draft;

import java.time.Instant;
import java.time.LocalDate;
import vn.quantriet.document.DocumentId;
import vn.quantriet.file.FileId;

/// That a draft became a paper.
///
/// @param docx the paper for Word; the one of the register is a PDF
/// @param rule name of the form rule by which it was printed
public record Issued(
        DocumentId document,
        String reference,
        FileId docx,
        LocalDate issuedOn,
        String issuer,
        Instant issuedAt,
        String rule) {}
