package vn.quantriet.document;

import java.util.List;

/// A paper that the unit wrote and issued here, on its way into the register (văn bản ban hành).
///
/// @param content what is kept as the original
/// @param text its words, known without reading the original
/// @param rests the papers of the register that it rests on
public record IssuedPaper(
        String fileName,
        byte[] content,
        String text,
        Description description,
        List<DocumentId> rests) {

    public IssuedPaper {
        content = content.clone();
        rests = List.copyOf(rests);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
