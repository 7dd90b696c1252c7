package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.assignment.ReminderRepository.Escalated;
import vn.quantriet.assignment.ReminderRepository.Reminded;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;

/// Reminds of work that is due soon or late (nhắc việc), and tells the superior what stays late (báo cấp trên).
///
/// Each unit and person gets one notice a day, however much it is about. Run again, on this node or another, it tells only what was
/// not told yet: what was told and the notices are written in one transaction.
@Component
class Reminders {

    private final ReminderRepository reminders;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            Notifications notifications,
            Accounts accounts,
            Clock clock) {
        this.reminders = reminders;
        this.notifications = notifications;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        var today = LocalDate.now(clock);
        var rule = reminders.rule(today);
        var reminded = reminders.remind(rule, today, clock.instant());
        var escalated = reminders.escalate(rule, today, clock.instant());
        var notices = new ArrayList<Notice>();
        notices.addAll(remindersOf(reminded));
        notices.addAll(toSuperiors(escalated));
        notices.addAll(toLate(escalated));
        notifications.deliver(notices);
    }

    private List<Notice> remindersOf(List<Reminded> reminded) {
        var workers =
                accounts.holdersOf(
                        reminded.stream()
                                .filter(each -> each.member() == null)
                                .map(Reminded::unit)
                                .toList(),
                        WORK_ON_ASSIGNMENTS);
        var people = accountsOf(reminded);
        return reminded.stream()
                .map(each ->
                        each.member() == null
                                ? toUnit(each, workers.getOrDefault(each.unit(), List.of()))
                                : toPerson(each, people.getOrDefault(each.member(), List.of())))
                .toList();
    }

    private Map<MemberId, List<AccountId>> accountsOf(List<Reminded> reminded) {
        var ids = reminded.stream().flatMap(Reminders::member).distinct().toList();
        return accounts.membersOf(accounts.of(ids)).entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private static java.util.stream.Stream<MemberId> member(Reminded each) {
        return java.util.stream.Stream.ofNullable(each.member());
    }

    private static Notice toUnit(Reminded each, List<AccountId> to) {
        return new Notice(
                        to,
                        "assignment.notice.reminders",
                        counts(each),
                        "/assignments?view=" + (each.late() > 0 ? "OVERDUE" : "DUE"),
                        "reminders:" + each.unit(),
                        each.unit())
                .forDeputies();
    }

    private static Notice toPerson(Reminded each, List<AccountId> to) {
        return new Notice(
                        to,
                        "assignment.notice.reminders_person",
                        counts(each),
                        "/assignments/mine",
                        "reminders:mine")
                .forDeputies();
    }

    private static List<String> counts(Reminded each) {
        return List.of(
                String.valueOf(each.soon()),
                String.valueOf(each.today()),
                String.valueOf(each.late()));
    }

    private List<Notice> toSuperiors(List<Escalated> escalated) {
        var late =
                escalated.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Escalated::superior,
                                        Collectors.summingInt(Escalated::late)));
        return tell(late, "assignment.notice.escalated_below", true);
    }

    /// Those who are late hear that it was told above.
    private List<Notice> toLate(List<Escalated> escalated) {
        var late =
                escalated.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Escalated::below,
                                        Collectors.reducing(0, Escalated::late, Math::max)));
        return tell(late, "assignment.notice.escalated", false);
    }

    private List<Notice> tell(Map<UnitId, Integer> late, String key, boolean below) {
        var receivers =
                accounts.holdersOf(late.keySet(), below ? ACCEPT_ASSIGNMENTS : WORK_ON_ASSIGNMENTS);
        return late.entrySet().stream()
                .map(each ->
                        new Notice(
                                        receivers.getOrDefault(each.getKey(), List.of()),
                                        key,
                                        List.of(String.valueOf(each.getValue())),
                                        "/assignments/escalations" + (below ? "?below=true" : ""),
                                        "escalations:" + each.getKey(),
                                        each.getKey())
                                .forDeputies())
                .toList();
    }
}
