package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.assignment.Word.Audience;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.web.Dates;

/// Tells those concerned what happened to a turn; never the one who did it.
@Component
class Herald {

    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final Accounts accounts;

    Herald(ApplicationEventPublisher events, Notifications notifications, Accounts accounts) {
        this.events = events;
        this.notifications = notifications;
        this.accounts = accounts;
    }

    private record Receiver(UnitId unit, @Nullable MemberId member) {}

    /// One notice per unit or person and plan, however many items. Called where every account is in sight.
    void assigned(List<Assignment> fresh) {
        var byReceiver =
                fresh.stream()
                        .collect(
                                Collectors.groupingBy(
                                        work -> new Receiver(work.unit(), work.member())));
        var units =
                byReceiver.keySet().stream()
                        .filter(one -> one.member() == null)
                        .map(Receiver::unit)
                        .toList();
        var holders = accounts.holdersOf(units, WORK_ON_ASSIGNMENTS);
        notifications.deliver(
                byReceiver.entrySet().stream()
                        .map(each -> assigned(each.getKey(), each.getValue(), holders))
                        .toList());
    }

    private Notice assigned(
            Receiver receiver, List<Assignment> work, Map<UnitId, List<AccountId>> holders) {
        var first = work.getFirst();
        var member = receiver.member();
        return new Notice(
                        member == null
                                ? holders.getOrDefault(receiver.unit(), List.of())
                                : accounts.of(member).stream().toList(),
                        member == null
                                ? "assignment.notice.assigned"
                                : "assignment.notice.assigned_person",
                        List.of(String.valueOf(work.size()), first.planTitle()),
                        member == null ? "/assignments?plan=" + first.plan() : "/assignments/mine",
                        "plan:" + first.plan(),
                        member == null ? receiver.unit() : null)
                .titled(first.planTitle())
                .forDeputies();
    }

    void submitted(Occurrence turn, Viewer by) {
        tell(turn, Audience.JUDGES, "submitted", List.of(by.name()), by.account());
    }

    void postponementAsked(Occurrence turn, Viewer by) {
        tell(turn, Audience.JUDGES, "postponement_asked", List.of(by.name()), by.account());
    }

    void accepted(Occurrence turn, Viewer by) {
        toWorkers(turn, "accepted", List.of(by.name()), by);
    }

    void returned(Occurrence turn, String reason, Viewer by) {
        toWorkers(turn, "returned", List.of(by.name(), reason), by);
    }

    void postponementAnswered(Occurrence turn, boolean granted, Viewer by) {
        toWorkers(
                turn,
                granted ? "postponement_granted" : "postponement_refused",
                List.of(by.name()),
                by);
    }

    void dated(Occurrence turn, LocalDate due, Viewer by) {
        toWorkers(turn, "dated", List.of(Dates.day(due)), by);
    }

    void urged(Occurrence turn, String words, Viewer by) {
        toWorkers(turn, "urged", List.of(by.name(), words), by);
    }

    void withdrawn(Assignment work, String reason, Viewer by) {
        events.publishEvent(
                new Word(
                        work.id(),
                        null,
                        Audience.WORKERS,
                        "withdrawn",
                        List.of(reason),
                        by.account()));
    }

    void handedOver(Assignment work, String from, Viewer by) {
        events.publishEvent(
                new Word(
                        work.id(),
                        null,
                        Audience.WORKERS,
                        "handed_over",
                        List.of(by.name(), from),
                        by.account()));
    }

    private void toWorkers(Occurrence turn, String what, List<String> more, Viewer by) {
        tell(turn, Audience.WORKERS, what, more, by.account());
    }

    private void tell(
            Occurrence turn, Audience to, String what, List<String> more, @Nullable AccountId by) {
        events.publishEvent(new Word(turn.assignment(), turn.id(), to, what, more, by));
    }
}
