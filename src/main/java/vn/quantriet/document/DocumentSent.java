package vn.quantriet.document;

/// A paper was made visible to units, or sent to people; [ReadingRecords] tells to whom.
public record DocumentSent(DocumentId document) {}
