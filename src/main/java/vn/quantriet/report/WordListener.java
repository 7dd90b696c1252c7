package vn.quantriet.report;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Permission;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;

/// Finds those concerned and tells them, in a transaction of its own: who did it sees neither the superiors' accounts nor those of
/// others.
@Component("reportWordListener")
class WordListener {

    private final Accounts accounts;
    private final Notifications notifications;
    private final RoundRepository rounds;
    private final Herald herald;

    WordListener(
            Accounts accounts, Notifications notifications, RoundRepository rounds, Herald herald) {
        this.accounts = accounts;
        this.notifications = notifications;
        this.rounds = rounds;
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(RoundCall call) {
        herald.call(
                call,
                call.urgedAt() == null
                        ? rounds.owed(call.round())
                        : rounds.urgedAt(call.round(), call.urgedAt()));
    }

    @ApplicationModuleListener
    void on(Word word) {
        var holders =
                accounts.holdersOf(
                        word.unit(),
                        word.to() == Word.Audience.WRITERS
                                ? Permission.WRITE_REPORTS
                                : Permission.DIRECT_REPORTS);
        notifications.tell(
                new Notice(
                        holders.stream().filter(account -> !account.equals(word.by())).toList(),
                        "report.notice." + word.what(),
                        word.more(),
                        word.path(),
                        word.object(),
                        word.unit()));
    }
}
