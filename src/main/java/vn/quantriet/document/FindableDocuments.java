package vn.quantriet.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Findable;
import vn.quantriet.search.Found;
import vn.quantriet.web.Dates;

/// Documents in the search box: by title, reference, issuer and text.
@Component
class FindableDocuments implements Findable {

    private final Documents documents;

    FindableDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "document.station";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        return documents.find(words, viewer, limit).stream()
                .map(line -> new Found(line.heading(), context(line), line.page()))
                .toList();
    }

    private static String context(DocumentLine line) {
        return Stream.of(line.reference(), Dates.day(line.issuedOn()), line.issuer())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
