package vn.quantriet.extraction;

import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.UnitId;

/// A person has finished the review of a document: every proposal is confirmed or dropped.
///
/// Published again when a finished review was reopened and finished anew.
///
/// @param unit to which the document belongs
public record ProposalConfirmed(DocumentId document, UnitId unit, AccountId by) {}
