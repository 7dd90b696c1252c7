package vn.quantriet.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.document.ReadingState;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Files papers that can be published, and publishes them.
final class Shown {

    static final LocalDate ISSUED = LocalDate.parse("2026-03-12");

    private final Documents documents;
    private final Publications publications;

    Shown(Documents documents, Publications publications) {
        this.documents = documents;
        this.publications = publications;
    }

    /// A paper of the viewer's register, once its text was read.
    DocumentId filed(String number, String text, Viewer viewer) {
        return filed(number, text, Direction.OUTGOING, viewer);
    }

    DocumentId filed(String number, String text, Direction direction, Viewer viewer) {
        var content = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
        var paper =
                new NewPaper(
                        "ten-tep-noi-dung.txt",
                        content,
                        direction,
                        description(number),
                        ArrivalStamp.NONE);
        var document = documents.file(paper, viewer).document();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() ->
                        DatabaseScope.system("test")
                                        .call(() -> documents.line(document, viewer).state())
                                != ReadingState.READING);
        return document;
    }

    static Description description(String number) {
        return new Description(
                DocumentType.PLAN,
                number,
                ISSUED,
                "Hà Nội",
                "Đảng ủy Cục Sông ngòi",
                "Đảng bộ Bộ Thủy văn",
                "Kế hoạch nạo vét " + number,
                List.of(new Signature("Nguyễn Ngọc Lan", "T/M ĐẢNG ỦY", "BÍ THƯ")),
                List.of(new Recipient("Các chi bộ trực thuộc", "để thực hiện")));
    }

    /// Published from today on, text only.
    String publish(DocumentId document, Viewer viewer) {
        return publish(document, form("Kế hoạch nạo vét", 0), viewer);
    }

    String publish(DocumentId document, PublicationForm form, Viewer viewer) {
        publications.publish(document, form, Optional.empty(), viewer);
        return publications.detail(document, viewer).publicId();
    }

    static PublicationForm form(String title, int seen) {
        return new PublicationForm(
                Uuid7.next(),
                seen,
                title,
                "Tóm tắt cho người đọc.",
                false,
                false,
                Attachment.NONE,
                null,
                null,
                false);
    }

    static PublicationForm between(LocalDate from, LocalDate until) {
        return new PublicationForm(
                Uuid7.next(),
                0,
                "Kế hoạch có thời hạn",
                "Tóm tắt có thời hạn.",
                false,
                false,
                Attachment.ORIGINAL,
                from,
                until,
                false);
    }

    static PublicationForm with(PublicationForm form, Attachment attachment) {
        return new PublicationForm(
                form.step(),
                form.seen(),
                form.title(),
                form.summary(),
                form.signer(),
                form.recipients(),
                attachment,
                form.visibleFrom(),
                form.visibleUntil(),
                form.confirmed());
    }

    static PublicationForm showing(PublicationForm form, boolean signer, boolean recipients) {
        return new PublicationForm(
                form.step(),
                form.seen(),
                form.title(),
                form.summary(),
                signer,
                recipients,
                form.attachment(),
                form.visibleFrom(),
                form.visibleUntil(),
                form.confirmed());
    }

    static PublicationForm confirmed(PublicationForm form) {
        return new PublicationForm(
                form.step(),
                form.seen(),
                form.title(),
                form.summary(),
                form.signer(),
                form.recipients(),
                form.attachment(),
                form.visibleFrom(),
                form.visibleUntil(),
                true);
    }
}
