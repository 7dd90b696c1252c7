package vn.quantriet.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// What the rest of the system may do with documents.
///
/// A viewer sees what stands in the register of a unit within reach, and what was delivered to one.
@Service
@Transactional
public class Documents {

    private final DocumentRepository documents;
    private final Files files;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            Files files,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// Puts a paper into the register of the viewer's unit. The same file twice changes nothing.
    public Filing file(NewPaper paper, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        documents.lockRegister(viewer.unit());
        var sha256 = sha256(paper);
        var there = documents.same(sha256, viewer.unit());
        if (there.isPresent()) {
            return new Filing.AlreadyThere(there.get());
        }
        return new Filing.Filed(register(paper, viewer));
    }

    /// What is known of the document, or nothing the viewer may see.
    @Transactional(readOnly = true)
    public DocumentLine line(DocumentId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<DocumentLine> find(DocumentId id, Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS)
                ? documents.line(id, viewer.acting())
                : Optional.empty();
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

    /// Makes the document visible to units. Those that have it already keep it.
    public void deliver(DocumentId id, Collection<UnitId> to, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        var line = line(id, viewer);
        for (var unit : to) {
            if (!unit.equals(line.unit())) {
                documents.deliver(id, units.line(unit), viewer, clock.instant());
            }
        }
    }

    private DocumentId register(NewPaper paper, Viewer viewer) {
        try (var content = paper.content().getInputStream()) {
            var file = files.store(content, paper.fileName());
            var id = DocumentId.next();
            documents.add(id, paper, file, viewer, clock.instant());
            events.publishEvent(new OriginalKept(id));
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String sha256(NewPaper paper) {
        try (var content = paper.content().getInputStream()) {
            return Files.sha256(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
