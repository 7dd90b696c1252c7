package vn.quantriet.document;

/// A paper bears a mark of secrecy, so its content was erased: whoever keeps something of it erases that too.
public record SecretRefused(DocumentId document) {}
