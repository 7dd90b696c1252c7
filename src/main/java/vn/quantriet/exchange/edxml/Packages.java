package vn.quantriet.exchange.edxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Channel;
import vn.quantriet.document.Citations;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.document.PaperName;
import vn.quantriet.document.Relation;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Takes edXML packages in for the unit that the viewer acts for.
@Service
@Transactional
class Packages {

    private final PackageRepository packages;
    private final Documents documents;
    private final Citations citations;
    private final Types types;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    Packages(
            PackageRepository packages,
            Documents documents,
            Citations citations,
            Types types,
            Files files,
            Audit audit,
            Clock clock) {
        this.packages = packages;
        this.documents = documents;
        this.citations = citations;
        this.types = types;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// A new paper enters the register of incoming papers; a request waits for somebody. The same package again changes nothing.
    public Received receive(String name, InputStreamSource content, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        packages.lock(viewer.unit());
        var attachments = new Attachments(files, envelope -> requireNew(envelope, viewer));
        try (var stream = new Unpacked(files, content).open()) {
            new EdxmlParser(attachments).parse(stream);
        } catch (CameBefore before) {
            return new Received.Known(before.id());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return add(EnvelopeReader.plain(name, 200), attachments, viewer);
    }

    private void requireNew(Envelope envelope, Viewer viewer) {
        packages.same(envelope, viewer.unit())
                .ifPresent(id -> {
                    throw new CameBefore(id);
                });
    }

    private Received add(String name, Attachments attachments, Viewer viewer) {
        var envelope = attachments.envelope();
        var matched = attachments.matched();
        if (!envelope.business().isRequest() && matched.isEmpty()) {
            throw ExchangeRefused.because(Reason.PACKAGE_WITHOUT_PAPER);
        }
        var id = Uuid7.next();
        packages.add(id, name, envelope, viewer, clock.instant());
        packages.addFiles(id, matched);
        audit.record(Audit.Entry.of("exchange.package_received", "package:" + id));
        if (envelope.business().isRequest()) {
            packages.addDescription(id, envelope);
            return new Received.Waiting(id);
        }
        file(id, envelope, matched, viewer);
        return new Received.Filed(id);
    }

    /// The first file is the paper; its copy here is not needed any more.
    private DocumentId file(UUID id, Envelope envelope, List<PackageFile> matched, Viewer viewer) {
        var main = matched.getFirst();
        var file = main.file();
        if (file == null) {
            throw ExchangeRefused.because(Reason.PACKAGE_WITHOUT_PAPER);
        }
        var paper =
                new NewPaper(
                        main.name().isEmpty() ? envelope.reference() : main.name(),
                        () -> files.open(file),
                        Direction.INCOMING,
                        types.description(envelope),
                        new ArrivalStamp(null, today(), Channel.ELECTRONIC));
        var document = documents.file(paper, viewer).document();
        packages.became(id, document);
        packages.letGo(id, main.place());
        files.erase(file);
        cite(document, envelope, viewer);
        return document;
    }

    /// What it replies to, as far as it has a number. A paper that was there before keeps what is known of it.
    private void cite(DocumentId document, Envelope envelope, Viewer viewer) {
        if (!isOwn(document, viewer)) {
            return;
        }
        for (var answered : envelope.answers()) {
            if (!answered.reference().isEmpty()) {
                citations.add(
                        Uuid7.next(),
                        document,
                        new PaperName(null, answered.reference(), answered.issuedOn(), ""),
                        Relation.MENTIONS,
                        packages.paper(answered.organ(), answered.code(), viewer.unit())
                                .filter(target -> !target.equals(document))
                                .orElse(null),
                        viewer);
            }
        }
    }

    /// What was delivered from elsewhere stands in another register; nothing is added to it here.
    private boolean isOwn(DocumentId document, Viewer viewer) {
        return documents.line(document, viewer).unit().equals(viewer.unit());
    }

    public EdxmlPackage find(UUID id, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return packages.find(id, viewer.unit()).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    Paged<EdxmlPackage> list(Viewer viewer, Paging paging) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return new Paged<>(
                packages.of(viewer.unit(), paging.limit(), paging.offset()),
                packages.count(viewer.unit()),
                paging);
    }

    @Transactional(readOnly = true)
    List<PackageFile> files(EdxmlPackage found) {
        return packages.files(found.id());
    }

    @Transactional(readOnly = true)
    List<Trace> traces(EdxmlPackage found) {
        return packages.traces(found.id());
    }

    /// The paper that a request is about, if a package brought it.
    @Transactional(readOnly = true)
    @Nullable DocumentId target(EdxmlPackage found, Viewer viewer) {
        return found.target().isEmpty()
                ? null
                : packages.paper(found.organ(), found.target(), viewer.unit()).orElse(null);
    }

    /// A file of the package that does not stand in the register; written down who took it.
    FileId file(UUID id, int place, Viewer viewer) {
        var found = find(id, viewer);
        audit.record(
                Audit.Entry.of("exchange.package_file_fetched", "package:" + id)
                        .detail("place " + place));
        return packages.files(found.id()).stream()
                .filter(file -> file.place() == place)
                .map(PackageFile::file)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /// A person decides about a request. Taken up, an update or a replacement enters the register beside the paper that it changes;
    /// a paper that is taken back stays where it is, and the decision beside it. What was decided stays.
    void decide(UUID id, boolean accepted, String why, Viewer viewer) {
        packages.lock(viewer.unit());
        var found = find(id, viewer);
        if (!found.isOpen()) {
            return;
        }
        var reason = EnvelopeReader.plain(why, 1000);
        if (!accepted && reason.isEmpty()) {
            throw ExchangeRefused.because(Reason.REASON_MISSING);
        }
        packages.decide(id, accepted, reason, viewer, clock.instant());
        if (accepted && found.business() != Business.RECALL) {
            change(found, viewer);
        }
        audit.record(
                Audit.Entry.of("exchange.request_decided", "package:" + id)
                        .detail(accepted ? "accepted" : "refused"));
    }

    private void change(EdxmlPackage found, Viewer viewer) {
        var files = new ArrayList<>(packages.files(found.id()));
        if (files.isEmpty()) {
            return;
        }
        var target = target(found, viewer);
        var document = file(found.id(), packages.description(found), files, viewer);
        if (target != null && !target.equals(document) && isOwn(document, viewer)) {
            citations.add(
                    Uuid7.next(),
                    document,
                    new PaperName(null, "", null, ""),
                    found.business() == Business.REPLACE ? Relation.REPLACES : Relation.AMENDS,
                    target,
                    viewer);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The package came before; what was begun is not kept.
    private static final class CameBefore extends RuntimeException {

        private final UUID id;

        CameBefore(UUID id) {
            super("came before", null, false, false);
            this.id = id;
        }

        UUID id() {
            return id;
        }
    }
}
