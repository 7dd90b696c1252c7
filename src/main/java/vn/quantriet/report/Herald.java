package vn.quantriet.report;

import static vn.quantriet.kernel.Permission.DIRECT_REPORTS;
import static vn.quantriet.kernel.Permission.WRITE_REPORTS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.report.Word.Audience;
import vn.quantriet.web.Dates;

/// Tells those concerned what happened to a round or a report; never the one who did it.
@Component("reportHerald")
class Herald {

    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final Accounts accounts;

    Herald(ApplicationEventPublisher events, Notifications notifications, Accounts accounts) {
        this.events = events;
        this.notifications = notifications;
        this.accounts = accounts;
    }

    /// Everybody who owes a report of the round.
    void asked(RoundId round, @Nullable AccountId by) {
        events.publishEvent(new RoundCall(round, null, "", by));
    }

    /// Everybody who was urged at the moment.
    void urged(RoundId round, Instant at, Viewer by) {
        events.publishEvent(new RoundCall(round, at, by.name(), by.account()));
    }

    /// Tells all of a round at once. Called where every account is in sight.
    void call(RoundCall call, List<OwedLine> lines) {
        toWriters(
                lines,
                call.urgedAt() == null ? "asked" : "urged",
                line ->
                        call.urgedAt() == null
                                ? List.of(line.title(), Dates.day(line.due()))
                                : List.of(call.caller(), line.title(), Dates.day(line.due())),
                call.by());
    }

    /// Called where every account is in sight, as is the next.
    void dueSoon(List<OwedLine> lines) {
        toWriters(lines, "due_soon", line -> List.of(line.title(), Dates.day(line.due())), null);
    }

    /// The units, and whoever asked them, so that a superior can follow up: one notice a round, however many have not handed in.
    void overdue(List<OwedLine> lines) {
        toWriters(lines, "overdue", line -> List.of(line.title(), Dates.day(line.due())), null);
        var holders = accounts.holdersOf(units(lines, OwedLine::asker), DIRECT_REPORTS);
        notifications.deliver(
                lines.stream().collect(Collectors.groupingBy(OwedLine::round)).values().stream()
                        .map(late ->
                                overdue(
                                        late,
                                        holders.getOrDefault(late.getFirst().asker(), List.of())))
                        .toList());
    }

    private static Notice overdue(List<OwedLine> late, List<AccountId> to) {
        var first = late.getFirst();
        return new Notice(
                to,
                late.size() == 1
                        ? "report.notice.overdue_below"
                        : "report.notice.overdue_below_many",
                List.of(
                        late.size() == 1 ? first.unitName() : String.valueOf(late.size()),
                        first.title()),
                "/rounds/" + first.round() + (late.size() == 1 ? "" : "?show=LATE"),
                "round:" + first.round(),
                first.asker());
    }

    private void toWriters(
            List<OwedLine> lines,
            String what,
            Function<OwedLine, List<String>> more,
            @Nullable AccountId by) {
        var holders = accounts.holdersOf(units(lines, OwedLine::unit), WRITE_REPORTS);
        notifications.deliver(
                lines.stream()
                        .map(line ->
                                new Notice(
                                        holders.getOrDefault(line.unit(), List.of()).stream()
                                                .filter(account -> !account.equals(by))
                                                .toList(),
                                        "report.notice." + what,
                                        more.apply(line),
                                        pathOf(line),
                                        "round:" + line.round(),
                                        line.unit()))
                        .toList());
    }

    private static Collection<UnitId> units(List<OwedLine> lines, Function<OwedLine, UnitId> of) {
        return lines.stream().map(of).distinct().toList();
    }

    void passedOn(OwedLine line, Viewer by) {
        toWriters(line, "asked", List.of(line.title(), Dates.day(line.due())), by.account());
    }

    void submitted(OwedLine line, Viewer by) {
        tell(
                line,
                Audience.DIRECTORS,
                "submitted",
                List.of(line.unitName(), line.title()),
                line.path(),
                by.account());
    }

    void returned(OwedLine line, String reason, Viewer by) {
        toWriters(line, "returned", List.of(by.name(), line.title(), reason), by.account());
    }

    void accepted(OwedLine line, Viewer by) {
        toWriters(line, "accepted", List.of(by.name(), line.title()), by.account());
    }

    void unlocked(OwedLine line, String reason, Viewer by) {
        toWriters(line, "unlocked", List.of(by.name(), line.title(), reason), by.account());
    }

    private void toWriters(OwedLine line, String what, List<String> more, @Nullable AccountId by) {
        tell(line, Audience.WRITERS, what, more, pathOf(line), by);
    }

    private static String pathOf(OwedLine line) {
        return line.path().isEmpty() ? "/reports" : line.path();
    }

    private void tell(
            OwedLine line,
            Audience to,
            String what,
            List<String> more,
            String path,
            @Nullable AccountId by) {
        events.publishEvent(
                new Word(
                        to == Audience.WRITERS ? line.unit() : line.asker(),
                        to,
                        what,
                        more,
                        path,
                        "round:" + line.round(),
                        by));
    }
}
