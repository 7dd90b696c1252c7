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
    private final Hits hits;

    FindableDocuments(Documents documents, Hits hits) {
        this.documents = documents;
        this.hits = hits;
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
    public boolean isRanked() {
        return true;
    }

    @Override
    public String list() {
        return "/documents";
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        return hits.withSnippets(documents.find(words, viewer, limit), words).stream()
                .map(FindableDocuments::found)
                .toList();
    }

    private static Found found(Hit hit) {
        var line = hit.line();
        var passages =
                hit.snippets().stream()
                        .limit(1)
                        .map(snippet -> new Found.Passage(snippet, hit.page(snippet)))
                        .toList();
        return new Found(line.heading(), context(line), line.page(), passages);
    }

    private static String context(DocumentLine line) {
        return Stream.of(line.reference(), Dates.day(line.issuedOn()), line.issuer())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
