package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.document.DocumentFiled;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;

/// Tells those who set the day that a document came for which work may have been waiting.
@Component
class Guidances {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final GuidanceRepository waiting;
    private final Documents documents;
    private final Accounts accounts;
    private final Notifications notifications;
    private final MessageSource messages;

    Guidances(
            GuidanceRepository waiting,
            Documents documents,
            Accounts accounts,
            Notifications notifications,
            MessageSource messages) {
        this.waiting = waiting;
        this.documents = documents;
        this.accounts = accounts;
        this.notifications = notifications;
        this.messages = messages;
    }

    /// Work that the unit gave and that waits for a paper of that kind. Whether it is the one, a person decides.
    @ApplicationModuleListener
    void on(DocumentFiled filed) {
        var description = documents.description(filed.document());
        if (description.type() == null) {
            return;
        }
        var kind = messages.getMessage(description.type().messageKey(), null, VIETNAMESE);
        int count = waiting.waitingFor(Fold.fold(kind), filed.unit());
        if (count > 0) {
            notifications.tell(
                    new Notice(
                            accounts.holdersOf(filed.unit(), ACCEPT_ASSIGNMENTS),
                            "assignment.notice.guidance_came",
                            List.of(
                                    String.valueOf(count),
                                    (kind + " " + description.reference()).strip()),
                            "/assignments/waiting?document=" + filed.document(),
                            "document:" + filed.document(),
                            filed.unit()));
        }
    }

    /// The paper, if the viewer reads it.
    @Transactional(readOnly = true)
    public Optional<GuidingPaper> paper(DocumentId id, Viewer viewer) {
        return documents
                .find(id, viewer)
                .map(line -> new GuidingPaper(line.heading(), line.page()));
    }
}
