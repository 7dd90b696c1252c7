package vn.quantriet.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// What may be taken out of the register (bản sao), always through the viewer. Who takes it, and what for, is for the caller to write
/// down.
@Service
@Transactional(readOnly = true)
public class Copies {

    /// More than anybody takes along at once.
    private static final int MOST = 100_000;

    private final Documents documents;
    private final DocumentRepository rows;
    private final DocumentLists lists;
    private final Hits hits;
    private final Files files;

    Copies(
            Documents documents,
            DocumentRepository rows,
            DocumentLists lists,
            Hits hits,
            Files files) {
        this.documents = documents;
        this.rows = rows;
        this.lists = lists;
        this.hits = hits;
        this.files = files;
    }

    /// Those of the papers that the viewer sees.
    public List<DocumentLine> lines(Collection<DocumentId> ids, Viewer viewer) {
        return documents.all(ids, viewer);
    }

    /// The first papers of a list as it is shown.
    public List<DocumentLine> lines(DocumentFilter filter, Viewer viewer, int limit) {
        viewer.require(Permission.READ_DOCUMENTS);
        return filter.words().isEmpty()
                ? lists.find(filter, viewer, limit, 0)
                : hits.all(filter, viewer, limit);
    }

    public long count(DocumentFilter filter, Viewer viewer) {
        viewer.require(Permission.READ_DOCUMENTS);
        return filter.words().isEmpty()
                ? lists.count(filter, viewer, MOST)
                : hits.count(filter, viewer, MOST);
    }

    /// Everything of one paper, while the viewer sees it.
    public Optional<Copy> find(DocumentId id, Viewer viewer) {
        return documents.find(id, viewer).flatMap(line -> copy(line));
    }

    private Optional<Copy> copy(DocumentLine line) {
        return rows.facts(line.id())
                .map(facts ->
                        new Copy(
                                line,
                                documents.description(line.id()),
                                facts.channel(),
                                line.state() == ReadingState.SECRET
                                        ? null
                                        : files.get(new FileId(facts.file())),
                                documents.text(line.id())));
    }
}
