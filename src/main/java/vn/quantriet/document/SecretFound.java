package vn.quantriet.document;

/// A paper turned out to bear a mark of secrecy: nothing of it is kept here any more. Whoever took something of it along lets go of it,
/// in the same transaction.
public record SecretFound(DocumentId document) {}
