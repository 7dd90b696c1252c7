package vn.quantriet.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// What somebody who is asked about a draft sees and says. They see the wording that was sent, and their own answers; nothing else.
@Service
@Transactional
public class Comments {

    private final DraftRepository drafts;
    private final RoundRepository rounds;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Comments(
            DraftRepository drafts,
            RoundRepository rounds,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// The rounds in which the viewer, or the unit they act for, is asked.
    @Transactional(readOnly = true)
    public List<Commented> asked(Viewer viewer, int limit) {
        return rounds.asked(viewer, acts(viewer), limit);
    }

    @Transactional(readOnly = true)
    Commented asked(UUID invitation, Viewer viewer) {
        return rounds.asked(invitation, viewer, acts(viewer))
                .orElseThrow(() -> new NotFound(invitation));
    }

    /// The draft as it was sent.
    @Transactional(readOnly = true)
    DraftText text(Commented asked) {
        return drafts.wording(asked.draft(), rounds.wordingOf(asked.round())).orElseThrow();
    }

    /// Of which unit it is, and of what kind.
    @Transactional(readOnly = true)
    DraftRow row(Commented asked) {
        return drafts.find(asked.draft()).orElseThrow();
    }

    @Transactional(readOnly = true)
    List<Opinion> said(Commented asked) {
        return rounds.said(asked.invitation());
    }

    /// Adds what is said; under a step that was sent before nothing happens.
    public void answer(UUID invitation, OpinionForm form, Viewer viewer) {
        rounds.lock(invitation);
        var asked = asked(invitation, viewer);
        if (!asked.open()) {
            throw new DraftRefused(DraftRefused.Reason.ROUND_CLOSED);
        }
        var said = form.said();
        if (rounds.isSaid(said.getFirst().answer())) {
            return;
        }
        var now = clock.instant();
        boolean late = LocalDate.now(clock).isAfter(asked.dueOn());
        said.forEach(each -> rounds.say(Uuid7.next(), invitation, each, late, viewer, now));
        drafts.tell(asked.draft(), "answered_round", "", Deed.by(viewer, now));
        audit.record(Audit.Entry.of("draft.commented", "draft:" + asked.draft()));
        events.publishEvent(new OpinionGiven(invitation, viewer.name()));
    }

    /// Whether the viewer speaks for the unit they act for.
    private static boolean acts(Viewer viewer) {
        return viewer.may(Permission.DRAFT_DOCUMENTS);
    }
}
