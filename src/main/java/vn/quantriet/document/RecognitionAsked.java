package vn.quantriet.document;

/// Recognition of a scan waits to be done.
record RecognitionAsked(DocumentId document) {}
