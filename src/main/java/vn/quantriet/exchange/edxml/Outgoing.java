package vn.quantriet.exchange.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.Copies;
import vn.quantriet.document.Copy;
import vn.quantriet.document.Description;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.file.Files;
import vn.quantriet.file.StoredFile;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Writes papers of the register as packages for other systems.
@Service
@Transactional
class Outgoing {

    /// Three to seven groups, the last of them a letter and digits: `000.01.12.H28`.
    private static final Pattern ORGAN = Pattern.compile("\\d{3}(\\.\\d{2}){1,5}\\.[A-Z]\\d{2}");

    private final PackageRepository packages;
    private final Copies copies;
    private final Types types;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    Outgoing(
            PackageRepository packages,
            Copies copies,
            Types types,
            Files files,
            Audit audit,
            Clock clock) {
        this.packages = packages;
        this.copies = copies;
        this.types = types;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// Under which id the unit exchanges papers today; empty when none was set.
    @Transactional(readOnly = true)
    String organ(Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return packages.organ(viewer.unit(), LocalDate.now(clock)).orElse("");
    }

    void setOrgan(String organ, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        if (!ORGAN.matcher(organ.strip()).matches()) {
            throw ExchangeRefused.because(Reason.ORGAN_FORM);
        }
        packages.setOrgan(
                viewer.unit(), organ.strip(), LocalDate.now(clock), viewer, clock.instant());
        audit.record(Audit.Entry.of("exchange.organ_set", "unit:" + viewer.unit()));
    }

    @Transactional(readOnly = true)
    Copy paper(DocumentId id, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return copies.find(id, viewer).orElseThrow(() -> new NotFound(id));
    }

    /// A package ready to be written, once it is sure that nothing is missing; written down who takes it and what for.
    Letter letter(DocumentId id, String purpose, List<String> to, Viewer viewer) {
        var copy = paper(id, viewer);
        var organ = organ(viewer);
        if (organ.isEmpty()) {
            throw ExchangeRefused.because(Reason.NO_ORGAN);
        }
        if (purpose.strip().length() < 5) {
            throw ExchangeRefused.because(Reason.NO_PURPOSE);
        }
        var original = copy.original();
        if (original == null || !files.intact(original.id())) {
            throw ExchangeRefused.because(Reason.NO_CONTENT);
        }
        var known = copy.description();
        if (known.reference().isEmpty() || known.issuedOn() == null || known.title().isEmpty()) {
            throw ExchangeRefused.because(Reason.NOT_DESCRIBED);
        }
        audit.record(
                Audit.Entry.of("exchange.package_written", "document:" + id)
                        .purpose(purpose.strip()));
        return new Letter(organ, known, original, to);
    }

    /// What goes into a package.
    ///
    /// @param to ids of organisations
    record Letter(String organ, Description known, StoredFile original, List<String> to) {

        Letter {
            to = List.copyOf(to);
        }

        String code() {
            return organ
                    + ","
                    + EdxmlWriter.day(Objects.requireNonNull(known.issuedOn()))
                    + ","
                    + known.reference();
        }
    }

    /// No transaction: a slow taker must not hold a connection.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(Letter letter, OutputStream out) throws IOException {
        try (var xml = new EdxmlWriter(out)) {
            xml.begin("edXMLEnvelope").begin("edXMLHeader");
            header(xml, letter);
            trace(xml, letter);
            xml.end();
            xml.begin("edXMLBody").begin("edXMLManifest").begin("Reference");
            xml.attribute("xlink:href", "cid:" + cid(letter));
            xml.text("ContentId", cid(letter))
                    .text("ContentType", letter.original().mediaType())
                    .text("AttachmentName", letter.original().name());
            xml.end().end().end().end();
            attachment(xml, letter);
        }
    }

    private void header(EdxmlWriter xml, Letter letter) throws IOException {
        var known = letter.known();
        var code = Code.of(known.reference());
        xml.begin("MessageHeader");
        xml.begin("From")
                .text("OrganId", letter.organ())
                .text("OrganizationInCharge", known.parentBody())
                .text("OrganName", known.issuer())
                .end();
        for (var to : letter.to()) {
            xml.begin("To").text("OrganId", to).end();
        }
        xml.begin("Code")
                .text("CodeNumber", code.number())
                .text("CodeNotation", code.notation())
                .end();
        xml.begin("PromulgationInfo")
                .text("Place", known.place())
                .day("PromulgationDate", known.issuedOn())
                .end();
        xml.begin("DocumentType")
                .text("Type", "2")
                .text("TypeName", known.type() == null ? "" : types.name(known.type()))
                .end();
        xml.text("Subject", known.title());
        for (var signature : known.signatures()) {
            signer(xml, signature);
        }
        if (!known.recipients().isEmpty()) {
            xml.begin("ToPlaces");
            for (var recipient : known.recipients()) {
                xml.text("Place", line(recipient));
            }
            xml.end();
        }
        xml.begin("OtherInfo").text("Priority", "0").end();
        xml.text("DocumentId", letter.code());
        xml.end();
    }

    private static void signer(EdxmlWriter xml, Signature signature) throws IOException {
        xml.begin("SignerInfo")
                .text("Competence", signature.capacity())
                .text("Position", signature.role())
                .text("FullName", signature.name())
                .end();
    }

    private static String line(Recipient recipient) {
        return recipient.purpose().isEmpty()
                ? recipient.name()
                : recipient.name() + " (" + recipient.purpose() + ")";
    }

    private void trace(EdxmlWriter xml, Letter letter) throws IOException {
        xml.begin("TraceHeaderList")
                .begin("TraceHeader")
                .text("OrganId", letter.organ())
                .moment("Timestamp", clock.instant())
                .end();
        xml.begin("Bussiness")
                .text("BussinessDocType", "0")
                .text("BussinessDocReason", "Văn bản mới")
                .end()
                .end();
    }

    private void attachment(EdxmlWriter xml, Letter letter) throws IOException {
        xml.begin("AttachmentEncoded").begin("Attachment");
        xml.text("ContentType", letter.original().mediaType()).text("ContentId", cid(letter));
        try (var content = files.open(letter.original().id())) {
            xml.base64("ContentTransferEncoded", content);
        }
        xml.text("AttachmentName", letter.original().name()).end().end();
    }

    private static String cid(Letter letter) {
        return letter.original().id().toString();
    }
}
