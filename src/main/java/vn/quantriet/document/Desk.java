package vn.quantriet.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.file.StoredFile;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What the pages about documents show, always through the viewer.
@Service
@Transactional
class Desk {

    private static final int MOST_EXPORTED = 100_000;
    private static final int MOST_DELIVERIES = 100;

    private final Documents documents;
    private final DocumentRepository rows;
    private final DocumentLists lists;
    private final Hits hits;
    private final Register register;
    private final Recognitions recognitions;
    private final Files files;
    private final Audit audit;

    Desk(
            Documents documents,
            DocumentRepository rows,
            DocumentLists lists,
            Hits hits,
            Register register,
            Recognitions recognitions,
            Files files,
            Audit audit) {
        this.documents = documents;
        this.rows = rows;
        this.lists = lists;
        this.hits = hits;
        this.register = register;
        this.recognitions = recognitions;
        this.files = files;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Paged<Hit> list(DocumentFilter filter, Viewer viewer, Paging paging) {
        viewer.require(Permission.READ_DOCUMENTS);
        return filter.words().isEmpty()
                ? listed(filter, viewer, paging)
                : hits.find(filter, viewer, paging);
    }

    private Paged<Hit> listed(DocumentFilter filter, Viewer viewer, Paging paging) {
        var lines = lists.find(filter, viewer, paging.limit(), paging.offset());
        long counted = lists.count(filter, viewer, DocumentLists.MOST_COUNTED + 1);
        return new Paged<>(
                lines.stream().map(Hit::of).toList(),
                Math.min(counted, DocumentLists.MOST_COUNTED),
                counted > DocumentLists.MOST_COUNTED,
                paging);
    }

    /// Whether all documents are found by their words; not for some time after an older version of the program.
    @Transactional(readOnly = true)
    boolean allIsFound() {
        return hits.areComplete();
    }

    @Transactional(readOnly = true)
    List<Integer> years(Viewer viewer) {
        return lists.years(viewer);
    }

    /// All documents of a filter, for taking along; written down who took them and why.
    List<DocumentLine> export(DocumentFilter filter, String purpose, Viewer viewer) {
        viewer.require(Permission.READ_DOCUMENTS);
        var lines =
                filter.words().isEmpty()
                        ? lists.find(filter, viewer, MOST_EXPORTED, 0)
                        : hits.all(filter, viewer, MOST_EXPORTED);
        audit.record(
                Audit.Entry.of("document.exported", "document:list")
                        .purpose(purpose)
                        .detail(lines.size() + " lines"));
        return lines;
    }

    @Transactional(readOnly = true)
    DocumentDetail detail(DocumentId id, Viewer viewer) {
        var line = documents.line(id, viewer);
        var facts = rows.facts(id).orElseThrow(() -> new NotFound(id));
        return new DocumentDetail(
                line,
                documents.description(id),
                new ArrivalStamp(line.arrivalNumber(), line.arrivedOn(), facts.channel()),
                files.get(new FileId(facts.file())),
                facts.unreadable(),
                recognitions.scan(id, viewer),
                facts.registrar(),
                facts.confirmedBy(),
                facts.confirmedAt());
    }

    /// The same, for one who keeps the register that it stands in.
    @Transactional(readOnly = true)
    DocumentDetail ownDetail(DocumentId id, Viewer viewer) {
        var detail = detail(id, viewer);
        if (!Register.keeps(viewer, detail.line())) {
            throw new NotFound(id);
        }
        return detail;
    }

    void revise(DocumentId id, Revision revision, Viewer viewer) {
        register.revise(documents.line(id, viewer), revision, viewer);
    }

    /// The original of a document that the viewer sees; written down who took it.
    StoredFile original(DocumentId id, Viewer viewer) {
        var detail = detail(id, viewer);
        if (detail.line().state() == ReadingState.SECRET) {
            throw new NotFound(id);
        }
        var file = detail.file();
        audit.record(Audit.Entry.of("document.downloaded", "document:" + id));
        return file;
    }

    @Transactional(readOnly = true)
    List<DeliveryLine> deliveries(DocumentId id, Viewer viewer) {
        return rows.deliveries(documents.line(id, viewer).id(), MOST_DELIVERIES);
    }

    @Transactional(readOnly = true)
    List<HistoryLine> history(DocumentId id, Viewer viewer) {
        return rows.history(documents.line(id, viewer).id());
    }

    /// Other papers that may be the same one: the number, the type and the issuer agree.
    @Transactional(readOnly = true)
    List<DocumentLine> likelyDoubles(DocumentId id, Viewer viewer) {
        return lists.likelyDoubles(documents.line(id, viewer).id(), viewer);
    }

    /// The number that the next incoming paper of the year gets.
    @Transactional(readOnly = true)
    int nextArrivalNumber(Viewer viewer, int year) {
        return rows.nextArrivalNumber(viewer.unit(), year);
    }
}
