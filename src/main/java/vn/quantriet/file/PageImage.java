package vn.quantriet.file;

import vn.quantriet.file.reader.Pixels;

/// What came of drawing one page of a file.
public sealed interface PageImage {

    /// @param pages how many the file has
    record Drawn(Pixels pixels, int pages) implements PageImage {}

    /// The page is not there or cannot be drawn; a person is told why.
    record NotDrawn(DocumentText.Reason reason) implements PageImage {}
}
