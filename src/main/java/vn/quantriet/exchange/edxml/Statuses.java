package vn.quantriet.exchange.edxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Answers to the sender of a package, as files: that it arrived, was taken, was refused and why.
@Service
@Transactional
class Statuses {

    private final Packages packages;
    private final Outgoing outgoing;
    private final Audit audit;
    private final Clock clock;

    Statuses(Packages packages, Outgoing outgoing, Audit audit, Clock clock) {
        this.packages = packages;
        this.outgoing = outgoing;
        this.audit = audit;
        this.clock = clock;
    }

    byte[] of(UUID id, StatusCode status, String note, Viewer viewer) {
        var found = packages.find(id, viewer);
        if (!StatusCode.of(found).contains(status)) {
            throw new NotFound(id);
        }
        var organ = outgoing.organ(viewer);
        if (organ.isEmpty()) {
            throw ExchangeRefused.because(Reason.NO_ORGAN);
        }
        var words = EnvelopeReader.plain(note, 500);
        if (status == StatusCode.REFUSED && words.isEmpty()) {
            throw ExchangeRefused.because(Reason.REASON_MISSING);
        }
        audit.record(
                Audit.Entry.of("exchange.status_written", "package:" + id).detail(status.code()));
        return written(found, status, organ, words.isEmpty() ? status.words() : words, viewer);
    }

    private byte[] written(
            EdxmlPackage found, StatusCode status, String organ, String words, Viewer viewer) {
        var bytes = new ByteArrayOutputStream();
        var code = Code.of(found.reference());
        try (var xml = new EdxmlWriter(bytes)) {
            xml.begin("edXMLEnvelope").begin("edXMLHeader").begin("Status");
            xml.begin("ResponseFor")
                    .text("OrganId", found.organ())
                    .begin("Code")
                    .text("CodeNumber", code.number())
                    .text("CodeNotation", code.notation())
                    .end()
                    .day("PromulgationDate", found.issuedOn())
                    .text("DocumentId", found.code())
                    .end();
            xml.begin("From").text("OrganId", organ).end();
            xml.text("StatusCode", status.code())
                    .text("Description", words)
                    .moment("Timestamp", clock.instant());
            xml.begin("StaffInfo").text("Staff", viewer.name()).end();
            xml.end().end().end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
