package vn.quantriet.draft;

import java.time.LocalDate;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.UnitId;

/// A signed draft became a paper of its unit, with number and day.
public record PaperIssued(
        DraftId draft, UnitId unit, DocumentId document, String reference, LocalDate issuedOn) {}
