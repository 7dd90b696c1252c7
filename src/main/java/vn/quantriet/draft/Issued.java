package vn.quantriet.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.quantriet.document.DocumentId;
import vn.quantriet.file.FileId;

/// That a draft became a paper.
///
/// @param docx the paper for Word; the one of the register is a PDF
/// @param rule name of the form rule by which it was printed
public record Issued(
        DocumentId document,
        int number,
        String reference,
        FileId docx,
        LocalDate issuedOn,
        String issuer,
        Instant issuedAt,
        UUID ruleId,
        String rule) {}
