package vn.quantriet.document;

/// What came of handing in a paper.
public sealed interface Filing {

    DocumentId document();

    /// It stands in the register now.
    record Filed(DocumentId document) implements Filing {}

    /// The very same file was there before, in the unit's own register or delivered to it.
    record AlreadyThere(DocumentId document) implements Filing {}
}
