package vn.quantriet.document;

import java.util.List;
import vn.quantriet.file.StoredFile;

/// A paper whole, as it stands in the register at one moment (bản sao).
///
/// @param text as read; empty as long as there is none
/// @param citations what it names, in the order of the text, as far as the register knows what is meant
public record Transcript(
        DocumentLine line,
        Description description,
        String text,
        StoredFile original,
        List<Link> citations) {

    public Transcript {
        citations = List.copyOf(citations);
    }
}
