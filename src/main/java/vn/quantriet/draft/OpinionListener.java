package vn.quantriet.draft;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Permission;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;

/// Tells those who wrote a draft that somebody answered. Whoever answers from below does not see the accounts above, so it is told
/// afterwards, under a scope of its own.
@Component
class OpinionListener {

    private final RoundRepository rounds;
    private final Accounts accounts;
    private final Notifications notifications;

    OpinionListener(RoundRepository rounds, Accounts accounts, Notifications notifications) {
        this.rounds = rounds;
        this.accounts = accounts;
        this.notifications = notifications;
    }

    @ApplicationModuleListener
    void on(OpinionGiven given) {
        rounds.host(given.invitation())
                .ifPresent(asked ->
                        notifications.tell(
                                new Notice(
                                        accounts.holdersOf(
                                                asked.unit(), Permission.DRAFT_DOCUMENTS),
                                        "draft.notice.answered",
                                        List.of(given.answerer(), asked.title()),
                                        asked.draft().page() + "/rounds/" + asked.round(),
                                        "draft:" + asked.draft(),
                                        asked.unit())));
    }
}
