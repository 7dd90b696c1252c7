package vn.quantriet.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.RecognitionRepository.Words;
import vn.quantriet.file.PageText;
import vn.quantriet.file.Place;

/// Makes the text of a document out of its pages, as they were recognised and corrected.
@Component
@Transactional
class RecognisedTexts {

    private static final String BETWEEN_PAGES = "\n\n";

    private final RecognitionRepository recognitions;
    private final ReadingRepository readings;
    private final SecretPapers secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecognisedTexts(
            RecognitionRepository recognitions,
            ReadingRepository readings,
            SecretPapers secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recognitions = recognitions;
        this.readings = readings;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /// A page was read. A mark of secrecy at the head of the first one ends it all.
    void keep(DocumentId document, int page, PageText text) {
        boolean secret =
                page == 1
                        && text instanceof PageText.Recognised read
                        && secrets.refuses(document, read.text());
        if (!secret) {
            recognitions.addPage(document, page, text, clock.instant());
        }
    }

    /// All pages were read.
    void finish(DocumentId document) {
        recognitions.lock(document);
        var outcome = text(document).isBlank() ? Scan.Stage.NOTHING : Scan.Stage.DONE;
        if (recognitions.end(document, outcome, "", clock.instant())
                && outcome == Scan.Stage.DONE) {
            renew(document);
        }
    }

    /// The text of the document becomes that of its pages, and whoever reads documents reads it again.
    void renew(DocumentId document) {
        var pages = recognitions.words(document);
        var text = text(pages);
        if (!secrets.refuses(document, text)) {
            readings.recognised(document, text, places(pages), clock.instant());
            events.publishEvent(new DocumentFiled(document, readings.unit(document)));
        }
    }

    private String text(DocumentId document) {
        return text(recognitions.words(document));
    }

    private static String text(List<Words> pages) {
        return pages.stream().map(Words::content).collect(Collectors.joining(BETWEEN_PAGES));
    }

    /// Of a page that was corrected only the page itself is known.
    private static List<Place> places(List<Words> pages) {
        var places = new ArrayList<Place>();
        int begin = 0;
        for (var page : pages) {
            int from = begin;
            int end = from + page.content().codePointCount(0, page.content().length());
            if (page.places().isEmpty() && from < end) {
                places.add(Place.somewhere(from, end, page.page()));
            }
            page.places().forEach(place -> places.add(place.moved(from, page.page())));
            begin = end + BETWEEN_PAGES.length();
        }
        return List.copyOf(places);
    }
}
