package vn.quantriet.file;

import java.util.List;

/// What came of recognising the words on one page.
public sealed interface PageText {

    /// @param text lines as [DocumentText.Readable] has them; empty when the page is
    /// @param confidence of its words on average, 0 to 100
    /// @param turn by how many right angles the page had to be turned clockwise to stand upright
    /// @param pages how many the file has
    /// @param places of its lines on the page, of page 1 whichever it is
    record Recognised(String text, int confidence, int turn, int pages, List<Place> places)
            implements PageText {}

    record NotRecognised(DocumentText.Reason reason) implements PageText {}
}
