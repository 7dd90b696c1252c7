package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.difficulty.ReminderRepository.Reminded;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Dates;

/// Tells holders each morning which answers are due soon or late; when one is late for the first time, whose it is and who stands above
/// the holder hear of it too.
@Component
class Reminders {

    private final ReminderRepository reminders;
    private final DifficultyRepository difficulties;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Units units;
    private final Settings settings;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            DifficultyRepository difficulties,
            Notifications notifications,
            Accounts accounts,
            Units units,
            Settings settings,
            Clock clock) {
        this.reminders = reminders;
        this.difficulties = difficulties;
        this.notifications = notifications;
        this.accounts = accounts;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        var today = LocalDate.now(clock);
        var due =
                reminders.remind(
                        today,
                        today.plusDays(settings.get(Setting.REMIND_DAYS_BEFORE)),
                        settings.get(Setting.REMIND_EVERY_DAYS),
                        clock.instant());
        if (due.isEmpty()) {
            return;
        }
        var answering =
                accounts.holdersOf(
                        due.stream()
                                .flatMap(each ->
                                        Stream.concat(
                                                Stream.of(each.holder()),
                                                difficulties.superior(each.holder()).stream()))
                                .distinct()
                                .toList(),
                        ACCEPT_ASSIGNMENTS);
        var raising =
                accounts.holdersOf(
                        due.stream().map(Reminded::unit).distinct().toList(), WORK_ON_ASSIGNMENTS);
        notifications.deliver(
                due.stream().flatMap(each -> notices(each, answering, raising).stream()).toList());
    }

    private List<Notice> notices(
            Reminded each,
            Map<UnitId, List<AccountId>> answering,
            Map<UnitId, List<AccountId>> raising) {
        var notices = new ArrayList<Notice>();
        notices.add(notice(each, each.late() ? "late" : "due", each.holder(), answering));
        if (each.first()) {
            notices.add(notice(each, "late_ours", each.unit(), raising));
            difficulties
                    .superior(each.holder())
                    .map(unit -> notice(each, "late_below", unit, answering))
                    .ifPresent(notices::add);
        }
        return notices;
    }

    private Notice notice(
            Reminded each, String key, UnitId unit, Map<UnitId, List<AccountId>> holders) {
        return new Notice(
                        holders.getOrDefault(unit, List.of()),
                        "difficulty.notice." + key,
                        List.of(
                                Titles.shortened(each.title()),
                                units.name(each.holder()),
                                Dates.day(each.due())),
                        each.id().page(),
                        "difficulty:" + each.id(),
                        unit)
                .forDeputies();
    }
}
