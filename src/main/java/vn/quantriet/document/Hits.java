package vn.quantriet.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Asked;
import vn.quantriet.search.Snippet;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Pages of documents that were found by words, with the passages that show why.
@Component
class Hits {

    private static final int SNIPPETS = 2;

    /// Of each text so much is looked at for passages, in code points; of a few that show none there, the rest too.
    private static final int BEGINNING = 40_000;

    private static final int FULLY_READ = 5;

    private final DocumentSearch search;
    private final DocumentLists lists;
    private final SearchEntries entries;
    private final JdbcClient jdbc;

    Hits(DocumentSearch search, DocumentLists lists, SearchEntries entries, JdbcClient jdbc) {
        this.search = search;
        this.lists = lists;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    boolean areComplete() {
        return entries.areComplete();
    }

    Paged<Hit> find(DocumentFilter filter, Viewer viewer, Paging paging) {
        var found = search.find(filter, false, viewer, needed(filter.order(), paging));
        var lines = lines(found, filter, viewer, paging);
        return new Paged<>(
                withSnippets(lines, filter.words()), found.counted(), found.more(), paging);
    }

    List<DocumentLine> all(DocumentFilter filter, Viewer viewer, int most) {
        return lists.lines(search.all(filter, viewer, most), filter.order(), viewer);
    }

    /// How many [#all] finds.
    int count(DocumentFilter filter, Viewer viewer, int most) {
        return search.all(filter, viewer, most).size();
    }

    /// The lines, which the viewer sees, with passages of their texts.
    List<Hit> withSnippets(List<DocumentLine> lines, String words) {
        var asked = Asked.of(words);
        var texts = texts(lines.stream().map(DocumentLine::id).toList(), BEGINNING);
        var snippets = new HashMap<UUID, List<Snippet>>();
        texts.forEach((id, text) -> snippets.put(id, Snippet.of(text, asked, SNIPPETS)));
        var unshown =
                texts.entrySet().stream()
                        .filter(text ->
                                text.getValue().length() >= BEGINNING
                                        && snippets.getOrDefault(text.getKey(), List.of())
                                                .isEmpty())
                        .limit(FULLY_READ)
                        .map(text -> new DocumentId(text.getKey()))
                        .toList();
        texts(unshown, SearchEntries.MOST_SEARCHED)
                .forEach((id, text) -> snippets.put(id, Snippet.of(text, asked, SNIPPETS)));
        return lines.stream()
                .map(line -> new Hit(line, snippets.getOrDefault(line.id().value(), List.of())))
                .toList();
    }

    /// By worth and by day the search itself has put them in order; by another order all that were counted are sorted.
    private List<DocumentLine> lines(
            DocumentSearch.Found found, DocumentFilter filter, Viewer viewer, Paging paging) {
        var order = filter.order();
        boolean ordered = isFound(order);
        var ids = ordered ? part(found.ids(), paging) : found.ids();
        var lines = lists.lines(ids, order, viewer);
        return ordered ? lines : part(lines, paging);
    }

    private static int needed(DocumentFilter.Sort order, Paging paging) {
        return (int)
                Math.min(
                        DocumentSearch.MOST,
                        isFound(order) ? paging.offset() + paging.limit() : DocumentSearch.MOST);
    }

    private static boolean isFound(DocumentFilter.Sort order) {
        return order == DocumentFilter.Sort.WORTH || order == DocumentFilter.Sort.ISSUED;
    }

    private static <T> List<T> part(List<T> all, Paging paging) {
        return all.stream().skip(paging.offset()).limit(paging.limit()).toList();
    }

    private Map<UUID, String> texts(List<DocumentId> ids, int length) {
        var texts = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            """
                            select document_id, left(content, :length) as content
                              from document.text where document_id = any(:ids)
                            """)
                    .param("length", length)
                    .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                    .query((row, _) ->
                            texts.put(
                                    row.getObject("document_id", UUID.class),
                                    row.getString("content")))
                    .list();
        }
        return texts;
    }
}
