package vn.quantriet.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.Place;

/// From words of a text to the page and the lines in which they are printed.
///
/// Whether the viewer sees the document is for the caller to ask.
@Service
@Transactional(readOnly = true)
class Layouts {

    private final LayoutRepository layouts;
    private final DocumentRepository documents;

    Layouts(LayoutRepository layouts, DocumentRepository documents) {
        this.layouts = layouts;
        this.documents = documents;
    }

    /// The page on which the passage begins, or the first one; nothing for a text without pages.
    Optional<Integer> pageOf(DocumentId id, Optional<Paper.Passage> passage) {
        var places = layouts.of(id);
        return passage.flatMap(words -> touched(places, words).findFirst())
                .or(() -> places.stream().findFirst())
                .map(Place::page);
    }

    /// The parts of lines that hold the passage on the page; none where only the page is known.
    List<Place> marks(DocumentId id, int page, Optional<Paper.Passage> passage) {
        return passage.stream()
                .flatMap(words ->
                        touched(layouts.of(id), words)
                                .filter(place -> place.page() == page)
                                .filter(place -> !place.isWholePage())
                                .map(place -> place.part(words.start(), words.end())))
                .toList();
    }

    /// A page whose words are in the file itself, not recognised.
    Optional<ScanPage> page(DocumentId id, int page) {
        var places = layouts.of(id);
        int pages = places.stream().mapToInt(Place::page).max().orElse(0);
        return page < 1 || page > pages
                ? Optional.empty()
                : Optional.of(ScanPage.printed(page, pages, words(id, page, places)));
    }

    private String words(DocumentId id, int page, List<Place> places) {
        var here = places.stream().filter(place -> place.page() == page).toList();
        var text = documents.text(id).orElse("");
        int points = text.codePointCount(0, text.length());
        if (here.isEmpty() || here.getLast().end() > points) {
            return "";
        }
        int from = text.offsetByCodePoints(0, here.getFirst().start());
        int to = text.offsetByCodePoints(0, here.getLast().end());
        return text.substring(from, Math.max(from, to));
    }

    private static Stream<Place> touched(List<Place> places, Paper.Passage passage) {
        return places.stream().filter(place -> place.touches(passage.start(), passage.end()));
    }
}
