package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Dates;

/// Tells those concerned what happened to a turn; never the one who did it.
@Component
class Herald {

    private final AssignmentRepository assignments;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Units units;

    Herald(
            AssignmentRepository assignments,
            Notifications notifications,
            Accounts accounts,
            Units units) {
        this.assignments = assignments;
        this.notifications = notifications;
        this.accounts = accounts;
        this.units = units;
    }

    /// One notice per unit and plan, however many items.
    void assigned(List<Assignment> fresh) {
        fresh.stream().collect(Collectors.groupingBy(Assignment::unit)).forEach(this::assigned);
    }

    private void assigned(UnitId unit, List<Assignment> work) {
        var first = work.getFirst();
        notifications.tell(
                new Notice(
                        accounts.holdersOf(unit, WORK_ON_ASSIGNMENTS),
                        "assignment.notice.assigned",
                        List.of(String.valueOf(work.size()), first.planTitle()),
                        "/assignments?plan=" + first.plan(),
                        "plan:" + first.plan()));
    }

    void submitted(Occurrence turn, Viewer by) {
        toJudges(turn, "submitted", List.of(by.name()), by);
    }

    void postponementAsked(Occurrence turn, Viewer by) {
        toJudges(turn, "postponement_asked", List.of(by.name()), by);
    }

    void accepted(Occurrence turn, Viewer by) {
        toUnit(turn, "accepted", List.of(by.name()), by);
    }

    void returned(Occurrence turn, String reason, Viewer by) {
        toUnit(turn, "returned", List.of(by.name(), reason), by);
    }

    void postponementAnswered(Occurrence turn, boolean granted, Viewer by) {
        toUnit(
                turn,
                granted ? "postponement_granted" : "postponement_refused",
                List.of(by.name()),
                by);
    }

    void dated(Occurrence turn, LocalDate due, Viewer by) {
        toUnit(turn, "dated", List.of(Dates.day(due)), by);
    }

    void urged(Occurrence turn, String words, Viewer by) {
        toUnit(turn, "urged", List.of(by.name(), words), by);
    }

    void withdrawn(Assignment work, String reason, Viewer by) {
        notifications.tell(
                new Notice(
                        others(accounts.holdersOf(work.unit(), WORK_ON_ASSIGNMENTS), by),
                        "assignment.notice.withdrawn",
                        List.of(shortened(work), reason),
                        work.page(),
                        "assignment:" + work.id()));
    }

    void dueSoon(Occurrence turn, LocalDate due) {
        tell(
                turn,
                accounts.holdersOf(turn.unit(), WORK_ON_ASSIGNMENTS),
                "due_soon",
                List.of(Dates.day(due)));
    }

    /// The unit, and whoever judges its work, so that a superior can follow up.
    void overdue(Occurrence turn, LocalDate due) {
        tell(
                turn,
                accounts.holdersOf(turn.unit(), WORK_ON_ASSIGNMENTS),
                "overdue",
                List.of(Dates.day(due)));
        if (!turn.isOwn()) {
            tell(
                    turn,
                    accounts.holdersOf(turn.assigner(), ACCEPT_ASSIGNMENTS),
                    "overdue_below",
                    List.of(Dates.day(due), unitName(turn)));
        }
    }

    private void toUnit(Occurrence turn, String what, List<String> more, Viewer by) {
        tell(turn, others(accounts.holdersOf(turn.unit(), WORK_ON_ASSIGNMENTS), by), what, more);
    }

    private void toJudges(Occurrence turn, String what, List<String> more, Viewer by) {
        var judges = new LinkedHashSet<>(accounts.holdersOf(turn.assigner(), ACCEPT_ASSIGNMENTS));
        if (!turn.isOwn() && turn.parent() != null) {
            judges.addAll(accounts.holdersOf(turn.parent(), ACCEPT_ASSIGNMENTS));
        }
        var arguments = new ArrayList<>(more);
        arguments.add(unitName(turn));
        tell(turn, others(List.copyOf(judges), by), what, arguments);
    }

    private void tell(Occurrence turn, List<AccountId> to, String what, List<String> more) {
        var work =
                assignments
                        .find(turn.assignment())
                        .orElseThrow(() -> new NotFound(turn.assignment()));
        var arguments = new ArrayList<String>();
        arguments.add(shortened(work));
        arguments.addAll(more);
        notifications.tell(
                new Notice(
                        to,
                        "assignment.notice." + what,
                        arguments,
                        work.page() + "?turn=" + turn.id(),
                        "assignment:" + turn.assignment()));
    }

    private String unitName(Occurrence turn) {
        return units.line(turn.unit()).name();
    }

    private static List<AccountId> others(List<AccountId> accounts, Viewer by) {
        return accounts.stream().filter(account -> !account.equals(by.account())).toList();
    }

    private static String shortened(Assignment work) {
        var words = work.content();
        return words.codePointCount(0, words.length()) <= 120
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 110)) + "…";
    }
}
