package vn.quantriet.file.reader;

/// The words that recognition found on a page.
///
/// @param text lines; paragraphs apart by a blank line
/// @param confidence of its words on average, 0 to 100
/// @param turn by how many right angles the page had to be turned clockwise to stand upright
public record RecognisedPage(String text, int confidence, int turn) {

    RecognisedPage turned(int quarters) {
        return new RecognisedPage(text, confidence, quarters);
    }
}
