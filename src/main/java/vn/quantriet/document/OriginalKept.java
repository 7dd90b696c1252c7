package vn.quantriet.document;

/// A paper was registered and its original waits to be read.
record OriginalKept(DocumentId document) {}
