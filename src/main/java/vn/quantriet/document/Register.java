package vn.quantriet.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// The register of a unit (sổ văn bản): papers enter it, and those who keep it correct what is known of them.
@Service
@Transactional
class Register {

    private final DocumentRepository documents;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Register(
            DocumentRepository documents,
            Files files,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts a paper into the register of the viewer's unit, unless the very same file is there or was delivered to it.
    Filing file(NewPaper paper, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        documents.lockRegister(viewer.unit());
        var there = documents.same(sha256(paper), viewer.unit());
        if (there.isPresent()) {
            return new Filing.AlreadyThere(there.get());
        }
        return new Filing.Filed(add(paper, viewer));
    }

    /// Corrects what is known of a paper and vouches for it: no machine changes it any more.
    void revise(DocumentLine line, Revision revision, Viewer viewer) {
        if (!keeps(viewer, line)) {
            throw new NotFound(line.id());
        }
        var before = documents.description(line.id()).orElse(Description.NONE);
        check(line.id(), line.unit(), revision.arrival());
        documents.describe(line.id(), revision.description());
        documents.revise(line.id(), revision.arrival(), revision.direction());
        var changed = String.join(",", before.changed(revision.description()));
        documents.addRevision(line.id(), viewer, changed, clock.instant());
        audit.record(Audit.Entry.of("document.revised", "document:" + line.id()).detail(changed));
    }

    /// Whether the viewer keeps the register in which the document stands: that of the unit they act for.
    static boolean keeps(Viewer viewer, DocumentLine line) {
        return viewer.may(Permission.REGISTER_DOCUMENTS) && line.unit().equals(viewer.unit());
    }

    private DocumentId add(NewPaper paper, Viewer viewer) {
        try (var content = paper.content().getInputStream()) {
            var file = files.store(content, paper.fileName());
            var id = DocumentId.next();
            var arrived = numbered(paper, viewer.unit());
            check(id, viewer.unit(), arrived.arrival());
            documents.add(id, arrived, file, viewer, clock.instant());
            audit.record(Audit.Entry.of("document.registered", "document:" + id));
            events.publishEvent(new OriginalKept(id));
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// An incoming paper without a number gets the next one of its year; the register is locked already.
    private NewPaper numbered(NewPaper paper, UnitId unit) {
        var arrival = paper.arrival();
        if (paper.direction() != Direction.INCOMING
                || arrival.on() == null
                || arrival.number() != null) {
            return paper;
        }
        return paper.arrived(
                arrival.numbered(documents.nextArrivalNumber(unit, arrival.on().getYear())));
    }

    private void check(DocumentId id, UnitId unit, ArrivalStamp arrival) {
        if (arrival.number() == null) {
            return;
        }
        if (arrival.on() == null) {
            throw new DocumentRefused(DocumentRefused.Reason.ARRIVAL_DAY_MISSING);
        }
        documents.lockRegister(unit);
        if (documents.isArrivalTaken(id, unit, arrival)) {
            throw new DocumentRefused(
                    DocumentRefused.Reason.ARRIVAL_NUMBER_TAKEN, arrival.number().toString());
        }
    }

    private static String sha256(NewPaper paper) {
        try (var content = paper.content().getInputStream()) {
            return Files.sha256(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
