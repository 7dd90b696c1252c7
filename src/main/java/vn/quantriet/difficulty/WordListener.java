package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.*;

import java.util.List;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Units;

/// Tells whose a difficulty is of each step, its holder when it comes in, and whoever passed it on when it is answered; in a transaction
/// of its own, since who did it does not see the accounts of others.
@Component
class WordListener {

    private final DifficultyRepository difficulties;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Units units;

    WordListener(
            DifficultyRepository difficulties,
            Notifications notifications,
            Accounts accounts,
            Units units) {
        this.difficulties = difficulties;
        this.notifications = notifications;
        this.accounts = accounts;
        this.units = units;
    }

    @ApplicationModuleListener
    void on(Word word) {
        var now =
                difficulties
                        .find(word.difficulty())
                        .orElseThrow(() -> new NotFound(word.difficulty()));
        if (!now.unit().equals(word.unit())) {
            tell(word, now, kind(word.kind()), now.unit(), WORK_ON_ASSIGNMENTS);
        }
        var holder = word.holder();
        if (holder != null && !holder.equals(word.unit()) && !holder.equals(now.unit())) {
            var key = word.kind() == StepKind.ADDED ? "added" : "arrived";
            tell(word, now, key, holder, ACCEPT_ASSIGNMENTS);
        }
        switch (word.kind()) {
            case ANSWERED, RESOLVED, REOPENED, WITHDRAWN -> {
                for (var unit : difficulties.holders(word.difficulty())) {
                    if (!List.of(now.unit(), word.unit()).contains(unit) && !unit.equals(holder)) {
                        tell(word, now, kind(word.kind()), unit, ACCEPT_ASSIGNMENTS);
                    }
                }
            }
            case RAISED, ASKED, REPLIED, ADDED, FORWARDED, RETURNED, HANDED, SUCCEEDED -> {
                // whoever had it before sees on its page where it lies
            }
        }
    }

    private static String kind(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void tell(Word word, Difficulty now, String key, UnitId unit, Permission permission) {
        notifications.tell(
                new Notice(
                                accounts.holdersOf(unit, permission).stream()
                                        .filter(account -> !account.equals(word.by()))
                                        .toList(),
                                "difficulty.notice." + key,
                                List.of(
                                        Titles.shortened(now.title()),
                                        word.name(),
                                        units.name(word.unit()),
                                        word.holder() == null ? "" : units.name(word.holder())),
                                now.id().page(),
                                "difficulty:" + now.id(),
                                unit)
                        .forDeputies());
    }
}
