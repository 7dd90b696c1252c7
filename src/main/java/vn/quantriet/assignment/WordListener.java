package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Units;

/// Finds those concerned and tells them, in a transaction of its own: who did it sees neither the superiors' accounts nor those
/// of others.
@Component
class WordListener {

    private final AssignmentRepository assignments;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Units units;

    WordListener(
            AssignmentRepository assignments,
            Notifications notifications,
            Accounts accounts,
            Units units) {
        this.assignments = assignments;
        this.notifications = notifications;
        this.accounts = accounts;
        this.units = units;
    }

    @ApplicationModuleListener
    void on(Word word) {
        var work =
                assignments
                        .find(word.assignment())
                        .orElseThrow(() -> new NotFound(word.assignment()));
        var to = word.to() == Word.Audience.WORKERS ? workers(work) : judges(work);
        var arguments = new ArrayList<>(List.of(shortened(work)));
        arguments.addAll(word.more());
        arguments.add(units.name(work.unit()));
        notifications.tell(
                new Notice(
                                to.stream().filter(account -> !account.equals(word.by())).toList(),
                                "assignment.notice." + word.what(),
                                arguments,
                                work.page() + (word.turn() == null ? "" : "?turn=" + word.turn()),
                                "assignment:" + work.id(),
                                toldFor(word.to(), work))
                        .titled(shortened(work))
                        .forDeputies());
    }

    private static @Nullable UnitId toldFor(Word.Audience to, Assignment work) {
        if (to == Word.Audience.JUDGES) {
            return work.assigner();
        }
        return work.member() == null ? work.unit() : null;
    }

    private Collection<AccountId> workers(Assignment work) {
        var person = work.member();
        return person == null
                ? accounts.holdersOf(work.unit(), WORK_ON_ASSIGNMENTS)
                : accounts.of(person).stream().toList();
    }

    private Set<AccountId> judges(Assignment work) {
        var judges = new LinkedHashSet<>(accounts.holdersOf(work.assigner(), ACCEPT_ASSIGNMENTS));
        if (!work.unit().equals(work.assigner())) {
            assignments
                    .superior(work.unit())
                    .ifPresent(unit -> judges.addAll(accounts.holdersOf(unit, ACCEPT_ASSIGNMENTS)));
        }
        return judges;
    }

    private static String shortened(Assignment work) {
        var words = work.content();
        return words.codePointCount(0, words.length()) <= 120
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 110)) + "…";
    }
}
