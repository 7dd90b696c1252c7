package vn.quantriet.exchange.edxml;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.edxml.Envelope.FileName;

/// Understands the tree of a package, and says in a sentence what is missing.
final class EnvelopeReader {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern WITH_PURPOSE = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)[.,;]?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final int MANY = 200;
    private static final int MOST_FILES = 50;

    private EnvelopeReader() {}

    static Envelope of(Node root) {
        if (root.all("Status").findAny().isPresent()
                && root.all("MessageHeader").findAny().isEmpty()) {
            throw ExchangeRefused.because(Reason.PACKAGE_IS_STATUS);
        }
        var header = need(root.all("MessageHeader").findFirst(), "MessageHeader");
        var from = Organ.of(need(header.child("From"), "From"));
        var issuedOn =
                day(
                        header.child("PromulgationInfo")
                                .map(node -> node.text("PromulgationDate"))
                                .orElse(""),
                        "PromulgationDate");
        var code = plain(header.text("DocumentId"), 200);
        var business = root.all("Bussiness").findFirst().or(() -> root.all("Business").findFirst());
        var reference = reference(header.child("Code").orElseGet(() -> new Node("")), code);
        if (from.id().isBlank() && from.name().isBlank()) {
            throw lacks("From/OrganId");
        }
        if (code.isEmpty() && (reference.isEmpty() || issuedOn == null)) {
            throw lacks("DocumentId");
        }
        return new Envelope(
                new Organ(
                        plain(from.id(), 60), plain(from.inCharge(), 300), plain(from.name(), 300)),
                reference,
                plain(
                        header.child("PromulgationInfo").map(node -> node.text("Place")).orElse(""),
                        200),
                issuedOn,
                plain(
                        header.child("DocumentType").map(node -> node.text("TypeName")).orElse(""),
                        100),
                plain(header.text("Subject"), 2000),
                header.children("SignerInfo").limit(20).map(EnvelopeReader::signature).toList(),
                header.child("ToPlaces").stream()
                        .flatMap(node -> node.children("Place"))
                        .limit(MANY)
                        .map(node -> recipient(plain(node.text(), 500)))
                        .toList(),
                day(header.text("DueDate"), "DueDate"),
                number(header.child("OtherInfo").map(node -> node.text("Priority")).orElse("")),
                answers(header),
                code.isEmpty() ? from.id() + "," + slashed(issuedOn) + "," + reference : code,
                root.all("TraceHeader")
                        .limit(MANY)
                        .map(node ->
                                new Trace(
                                        plain(node.text("OrganId"), 60),
                                        plain(node.text("Timestamp"), 40)))
                        .toList(),
                business.map(EnvelopeReader::business).orElse(Business.NEW),
                business.map(node ->
                                plain(first(node, "BussinessDocReason", "BusinessDocReason"), 2000))
                        .orElse(""),
                business.map(node -> plain(node.text("DocumentId"), 200)).orElse(""),
                root.all("SignatureValue").findAny().isPresent(),
                files(root));
    }

    private static List<FileName> files(Node root) {
        var manifests = root.all("edXMLManifest").toList();
        if (manifests.isEmpty()) {
            throw ExchangeRefused.because(Reason.PACKAGE_WITHOUT_BODY);
        }
        if (manifests.size() > 1) {
            throw ExchangeRefused.because(Reason.TWO_MANIFESTS);
        }
        var files =
                manifests
                        .getFirst()
                        .children("Reference")
                        .limit(MOST_FILES + 1L)
                        .map(node ->
                                new FileName(
                                        cid(
                                                node.text("ContentId").isEmpty()
                                                        ? node.attribute("href")
                                                        : node.text("ContentId")),
                                        plain(node.text("AttachmentName"), 200)))
                        .toList();
        if (files.size() > MOST_FILES) {
            throw ExchangeRefused.because(Reason.XML_TOO_MUCH);
        }
        return files;
    }

    /// `cid:abc`, `<abc>` and `abc` are one.
    static String cid(String written) {
        return plain(written, 300)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^cid:", "")
                .replaceAll("^<|>$", "");
    }

    private static List<Answered> answers(Node header) {
        return header.children("ResponseFor")
                .limit(MANY)
                .map(node -> {
                    var code = plain(node.text("DocumentId"), 200);
                    var written = node.child("Code").orElseGet(() -> new Node(""));
                    var reference = reference(written, code);
                    return new Answered(
                            plain(node.text("OrganId"), 60),
                            reference.isEmpty() ? plain(written.text(), 100) : reference,
                            day(node.text("PromulgationDate"), "ResponseFor/PromulgationDate"),
                            code);
                })
                .toList();
    }

    /// As printed, where the paper's id says it; else by the rule of the Party (`12-KH/ĐU`) or of the State (`12/KH-UBND`).
    private static String reference(Node code, String id) {
        var number = plain(code.text("CodeNumber"), 40);
        var notation = plain(code.text("CodeNotation"), 60);
        var parts = id.split(",", 3);
        var printed = parts.length == 3 ? parts[2].strip() : "";
        if (number.isEmpty() && notation.isEmpty()) {
            return few(printed, 100);
        }
        if (letters(printed).equals(letters(number + notation))) {
            return few(printed, 100);
        }
        if (number.isEmpty() || notation.isEmpty()) {
            return number + notation;
        }
        return number + (notation.contains("/") ? "-" : "/") + notation;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT);
    }

    private static Signature signature(Node node) {
        return new Signature(
                plain(node.text("FullName"), 200),
                plain(node.text("Competence"), 200),
                plain(node.text("Position"), 200));
    }

    static Recipient recipient(String line) {
        var parts = WITH_PURPOSE.matcher(line);
        return parts.matches()
                ? new Recipient(parts.group(1), parts.group(2).strip())
                : new Recipient(line, "");
    }

    private static Business business(Node node) {
        var type = first(node, "BussinessDocType", "BusinessDocType");
        return switch (type) {
            case "", "0" -> Business.NEW;
            case "1" -> Business.RECALL;
            case "2" -> Business.UPDATE;
            case "3" -> Business.REPLACE;
            default -> throw wrong("BussinessDocType", type);
        };
    }

    private static String first(Node node, String one, String other) {
        return node.text(one).isEmpty() ? node.text(other) : node.text(one);
    }

    static @Nullable LocalDate day(String text, String field) {
        if (text.isBlank()) {
            return null;
        }
        try {
            var day = DAY.matcher(text.strip());
            if (day.matches()) {
                return date(day.group(1), day.group(2), day.group(3));
            }
            var first = DAY_FIRST.matcher(text.strip());
            if (first.matches()) {
                return date(first.group(3), first.group(2), first.group(1));
            }
        } catch (DateTimeException notADay) {
            throw wrong(field, text);
        }
        throw wrong(field, text);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static int number(String text) {
        return text.matches("[0-3]") ? Integer.parseInt(text) : 0;
    }

    private static String slashed(@Nullable LocalDate day) {
        return day == null ? "" : day.toString().replace('-', '/');
    }

    private static Node need(Optional<Node> node, String name) {
        return node.orElseThrow(() -> lacks(name));
    }

    private static ExchangeRefused lacks(String name) {
        return ExchangeRefused.because(Reason.PACKAGE_LACKS, name);
    }

    private static ExchangeRefused wrong(String name, String value) {
        return ExchangeRefused.because(Reason.PACKAGE_WRONG, name, plain(value, 60));
    }

    static String plain(String text, int most) {
        return few(
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip(),
                most);
    }

    /// No letter is cut in two.
    private static String few(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
