package vn.quantriet.file.reader;

import java.util.List;
import vn.quantriet.file.Place;

/// The words that recognition found on a page.
///
/// @param text lines; paragraphs apart by a blank line
/// @param confidence of its words on average, 0 to 100
/// @param turn by how many right angles the page had to be turned clockwise to stand upright
/// @param places of its lines on the page, upright and laid straight; of page 1, whichever it is
public record RecognisedPage(String text, int confidence, int turn, List<Place> places) {

    RecognisedPage turned(int quarters) {
        return new RecognisedPage(text, confidence, quarters, places);
    }
}
