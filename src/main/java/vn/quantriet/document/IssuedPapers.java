package vn.quantriet.document;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Takes papers that were written and issued here into the register of outgoing papers (văn bản đi).
///
/// Nothing needs to be read or guessed: the words, the head and the foot are known, and whoever issued it vouches for them. Runs
/// within the transaction that gave the paper its number.
@Service
@Transactional
public class IssuedPapers {

    private final DocumentRepository documents;
    private final ReadingRepository readings;
    private final CitationRepository citations;
    private final Documents seen;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    IssuedPapers(
            DocumentRepository documents,
            ReadingRepository readings,
            CitationRepository citations,
            Documents seen,
            Files files,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.documents = documents;
        this.readings = readings;
        this.citations = citations;
        this.seen = seen;
        this.files = files;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts the paper into the register of the viewer's unit, its text readable at once.
    public DocumentId register(IssuedPaper paper, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        if (isSecret(paper.text())) {
            throw new DocumentRefused(DocumentRefused.Reason.SECRET_IS_NOT_ISSUED);
        }
        documents.lockRegister(viewer.unit());
        var now = clock.instant();
        var file = files.store(new ByteArrayInputStream(paper.content()), paper.fileName());
        var id = DocumentId.next();
        var fresh =
                new NewPaper(
                        paper.fileName(),
                        () -> new ByteArrayInputStream(paper.content()),
                        Direction.OUTGOING,
                        paper.description(),
                        ArrivalStamp.NONE);
        documents.add(id, fresh, file, viewer, now);
        documents.addRevision(id, viewer, "", now);
        readings.add(id, new DocumentText.Readable(paper.text()), now);
        rest(id, paper, viewer);
        audit.record(Audit.Entry.of("document.registered", "document:" + id));
        events.publishEvent(new DocumentFiled(id, viewer.unit()));
        return id;
    }

    /// Whether the text bears a mark of secrecy, so that it may not be issued here.
    public static boolean isSecret(String text) {
        return SecrecyMark.of(text).isPresent();
    }

    /// What it rests on and its words name by number is found by whoever reads them; the others are linked here.
    private void rest(DocumentId id, IssuedPaper paper, Viewer viewer) {
        for (var ground : paper.rests()) {
            var name = PaperName.of(seen.line(ground, viewer));
            if (name.reference().isEmpty() || !paper.text().contains(name.reference())) {
                citations.add(
                        Uuid7.next(), id, name, Relation.BASIS, ground, viewer, clock.instant());
            }
        }
    }
}
