package vn.quantriet.document;

import java.util.List;
import vn.quantriet.search.Snippet;

/// A document in a list, with the passages that words were found in.
public record Hit(DocumentLine line, List<Snippet> snippets) {

    public Hit {
        snippets = List.copyOf(snippets);
    }

    static Hit of(DocumentLine line) {
        return new Hit(line, List.of());
    }

    /// The page of the document, opened at the passage.
    public String page(Snippet snippet) {
        return line.page() + "?passage=" + snippet.start() + "-" + snippet.end() + "#passage";
    }
}
