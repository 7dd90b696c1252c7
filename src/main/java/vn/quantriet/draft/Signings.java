package vn.quantriet.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.draft.DraftRefused.Reason;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;

/// The way of a draft to its signature: submitted, taken back, given back with a reason, signed. Each step holds the draft, and each
/// taken twice is taken once.
@Service
@Transactional
public class Signings {

    private final DraftRepository drafts;
    private final DraftSight sight;
    private final SigningRepository signings;
    private final RoundRepository rounds;
    private final DraftDesk desk;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Audit audit;
    private final Clock clock;

    Signings(
            DraftRepository drafts,
            DraftSight sight,
            SigningRepository signings,
            RoundRepository rounds,
            DraftDesk desk,
            Accounts accounts,
            Notifications notifications,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.sight = sight;
        this.signings = signings;
        this.rounds = rounds;
        this.desk = desk;
        this.accounts = accounts;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /// Lays the version that was read before who signs; open rounds end with it.
    public void submit(DraftId id, int version, String note, Viewer viewer) {
        var draft = sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        if (draft.state() == DraftState.SUBMITTED) {
            return;
        }
        if (!draft.state().isOpen()) {
            throw new DraftRefused(Reason.NOT_OPEN);
        }
        requireRead(draft, version);
        var now = clock.instant();
        rounds.closeAll(id, viewer, now);
        int wording = drafts.keep(id, WordingLine.Reason.SUBMITTED);
        signings.submit(id, wording, note.strip(), viewer, now);
        done(draft, "submitted", note.strip(), viewer, now);
        tell(draft, signers(draft), "draft.notice.submitted", viewer);
    }

    /// Its author takes it back before anybody signed.
    void takeBack(DraftId id, Viewer viewer) {
        var draft = sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        if (draft.state().isOpen()) {
            return;
        }
        var now = clock.instant();
        signings.giveBack(submitted(draft).id(), true, "", viewer, now);
        done(draft, "taken_back", "", viewer, now);
    }

    public void giveBack(DraftId id, String reason, Viewer viewer) {
        var draft = sight.held(id, Permission.SIGN_DOCUMENTS, viewer);
        if (draft.state() == DraftState.RETURNED) {
            return;
        }
        if (reason.isBlank()) {
            throw new DraftRefused(Reason.NO_REASON);
        }
        var submission = submitted(draft);
        var now = clock.instant();
        signings.giveBack(submission.id(), false, reason.strip(), viewer, now);
        done(draft, "given_back", reason.strip(), viewer, now);
        var author = new AccountId(submission.submittedBy());
        tell(draft, List.of(author), "draft.notice.given_back", viewer);
    }

    /// Signs the version that was read: from now on nothing of it changes.
    public void sign(DraftId id, int version, Viewer viewer) {
        var draft = sight.held(id, Permission.SIGN_DOCUMENTS, viewer);
        if (draft.state() == DraftState.SIGNED || draft.state() == DraftState.ISSUED) {
            return;
        }
        var submission = submitted(draft);
        requireRead(draft, version);
        if (draft.text().isForAnother(viewer.member().value())) {
            throw new DraftRefused(Reason.OTHER_SIGNER, draft.text().signer());
        }
        var printed = desk.printed(id, viewer).text(desk.rule());
        if (!DraftChecks.missing(draft.text(), printed).isEmpty()) {
            throw new DraftRefused(Reason.PARTS_MISSING);
        }
        var now = clock.instant();
        drafts.save(id, version, signedBy(draft.text(), viewer), viewer, now);
        int wording = drafts.keep(id, WordingLine.Reason.SIGNED);
        signings.sign(id, submission.id(), wording, viewer, now);
        done(draft, "signed", "", viewer, now);
        var office = accounts.holdersOf(draft.unit(), Permission.DRAFT_DOCUMENTS);
        var author = new AccountId(submission.submittedBy());
        var all = Stream.concat(office.stream(), Stream.of(author)).distinct();
        tell(draft, all.toList(), "draft.notice.signed", viewer);
    }

    @Transactional(readOnly = true)
    Optional<Submission> last(DraftId id, Viewer viewer) {
        return signings.last(sight.seen(id, viewer).id());
    }

    @Transactional(readOnly = true)
    Optional<Signed> signed(DraftId id, Viewer viewer) {
        return signings.signed(sight.seen(id, viewer).id());
    }

    /// Where nobody was named, who signs is named by signing.
    private static DraftText signedBy(DraftText text, Viewer viewer) {
        return new DraftText(
                text.title(),
                text.place(),
                text.body(),
                text.capacity(),
                text.post(),
                text.signer().isEmpty() ? viewer.name() : text.signer(),
                viewer.member().value(),
                text.grounds(),
                text.sections(),
                text.recipients(),
                text.appendix());
    }

    private Submission submitted(DraftRow draft) {
        if (draft.state() != DraftState.SUBMITTED) {
            throw new DraftRefused(Reason.NOT_SUBMITTED);
        }
        return signings.last(draft.id()).orElseThrow();
    }

    private static void requireRead(DraftRow draft, int version) {
        if (draft.version() != version) {
            throw new DraftRefused(Reason.CHANGED_MEANWHILE);
        }
    }

    private void done(DraftRow draft, String deed, String detail, Viewer viewer, Instant now) {
        drafts.touch(draft.id());
        drafts.tell(draft.id(), deed, detail, Deed.by(viewer, now));
        audit.record(Audit.Entry.of("draft." + deed, "draft:" + draft.id()));
    }

    private List<AccountId> signers(DraftRow draft) {
        var named = draft.text().signerRef();
        return named == null
                ? accounts.holdersOf(draft.unit(), Permission.SIGN_DOCUMENTS)
                : accounts.of(new MemberId(named)).map(List::of).orElse(List.of());
    }

    private void tell(DraftRow draft, List<AccountId> to, String key, Viewer viewer) {
        notifications.tell(
                new Notice(
                        to.stream().filter(account -> !account.equals(viewer.account())).toList(),
                        key,
                        List.of(viewer.name(), draft.text().title()),
                        draft.id().page(),
                        "draft:" + draft.id(),
                        draft.unit()));
    }
}
