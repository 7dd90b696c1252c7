package vn.quantriet.document;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// What the rest of the system may do with documents.
///
/// A viewer sees what stands in the register of a unit within reach, and what was delivered to one,
/// and what was sent to them in person.
@Service
@Transactional
public class Documents {

    private final DocumentRepository documents;
    private final DocumentLists lists;
    private final DocumentSearch search;
    private final Register register;
    private final Layouts layouts;
    private final Units units;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            DocumentLists lists,
            DocumentSearch search,
            Register register,
            Layouts layouts,
            Units units,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.lists = lists;
        this.search = search;
        this.register = register;
        this.layouts = layouts;
        this.units = units;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Puts a paper into the register of the viewer's unit. The same file twice changes nothing.
    public Filing file(NewPaper paper, Viewer viewer) {
        return register.file(paper, viewer);
    }

    /// The paper whose file has this SHA-256 in the register of the viewer's unit, or was delivered to it.
    @Transactional(readOnly = true)
    public Optional<DocumentId> same(String sha256, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return documents.same(sha256, viewer.unit());
    }

    /// What is known of the document, or nothing the viewer may see.
    @Transactional(readOnly = true)
    public DocumentLine line(DocumentId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<DocumentLine> find(DocumentId id, Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS)
                ? documents.line(id, viewer)
                : Optional.empty();
    }

    /// The documents that are best found by these words, in title, reference, issuer or text; the last word may be unfinished.
    @Transactional(readOnly = true)
    public List<DocumentLine> find(String words, Viewer viewer, int limit) {
        if (!viewer.may(Permission.READ_DOCUMENTS)) {
            return List.of();
        }
        var filter = DocumentFilter.words(words);
        var found = search.find(filter, true, viewer, limit).ids().stream().limit(limit).toList();
        return lists.lines(found, filter.order(), viewer);
    }

    /// Those of the papers that the viewer sees.
    @Transactional(readOnly = true)
    public List<DocumentLine> all(Collection<DocumentId> ids, Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS) && !ids.isEmpty()
                ? lists.any(ids, List.of(), viewer)
                : List.of();
    }

    /// The text as read, whoever asks: for readers in the background. Empty as long as there is none.
    @Transactional(readOnly = true)
    public String text(DocumentId id) {
        return documents.text(id).orElse("");
    }

    /// The text as read, if the viewer sees the document.
    @Transactional(readOnly = true)
    public String text(DocumentId id, Viewer viewer) {
        return text(line(id, viewer).id());
    }

    /// Whether it is known where the words of the text stand on pages of the original; these are shown at `PAGE/pages`.
    @Transactional(readOnly = true)
    public boolean isPictured(DocumentId id, Viewer viewer) {
        return layouts.pageOf(line(id, viewer).id(), Optional.empty()).isPresent();
    }

    @Transactional(readOnly = true)
    public Description description(DocumentId id) {
        return documents.description(id).orElseThrow(() -> new NotFound(id));
    }

    /// Fills in what the machine read and nobody typed. Once a person has confirmed the description it stays.
    public void describe(DocumentId id, Description read) {
        if (!documents.isConfirmed(id)) {
            documents.describe(id, description(id).orElse(read));
        }
    }

    /// Makes the document visible to units. Those that have it already keep it. To which units a viewer may send is for the
    /// caller to say.
    public void deliver(DocumentId id, Collection<UnitId> to, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        var line = line(id, viewer);
        var now = clock.instant();
        to.stream()
                .filter(unit -> !unit.equals(line.unit()))
                .forEach(unit -> documents.deliver(id, units.line(unit), viewer, now));
        audit.record(
                Audit.Entry.of("document.delivered", "document:" + id)
                        .detail(to.size() + " units"));
        events.publishEvent(new DocumentSent(id));
    }
}
