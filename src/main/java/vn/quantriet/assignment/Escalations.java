package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.*;
import static vn.quantriet.kernel.Permission.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What was reported above because it stays late, and the rule by which that and reminders happen.
@Service
@Transactional
class Escalations {

    private static final int LONGEST = 300;

    private final EscalationRepository escalations;
    private final ReminderRepository reminders;
    private final Audit audit;
    private final Clock clock;

    Escalations(
            EscalationRepository escalations,
            ReminderRepository reminders,
            Audit audit,
            Clock clock) {
        this.escalations = escalations;
        this.reminders = reminders;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was reported to the viewer's unit, or of its own work to others.
    @Transactional(readOnly = true)
    Paged<EscalationLine> lines(boolean below, Viewer viewer, Paging paging) {
        viewer.require(READ_ASSIGNMENTS);
        return new Paged<>(
                escalations.lines(below, viewer, paging), escalations.count(below, viewer), paging);
    }

    static boolean mayKeepRule(Viewer viewer) {
        return viewer.may(MANAGE_ACCOUNTS) && viewer.isAtTheTop();
    }

    @Transactional(readOnly = true)
    ReminderRule rule(Viewer viewer) {
        requireKeeper(viewer);
        return reminders.rule(LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    List<ReminderRule> rules(Viewer viewer) {
        requireKeeper(viewer);
        return reminders.rules();
    }

    /// From a day on; rules in force stay written down. Sending it twice enters it once.
    void enter(UUID id, ReminderRule rule, Viewer viewer) {
        requireKeeper(viewer);
        if (!rule.isSound()) {
            throw new AssignmentRefused(BAD_RULE);
        }
        if (rule.reason().isBlank() || rule.reason().length() > LONGEST) {
            throw new AssignmentRefused(NO_REASON);
        }
        if (reminders.enter(id, rule, Deed.by(viewer, clock.instant()))) {
            audit.record(Audit.Entry.of("assignment.reminder_rule", "reminder-rule:" + id));
        }
    }

    private static void requireKeeper(Viewer viewer) {
        if (!mayKeepRule(viewer)) {
            throw new NotFound("reminder-rule");
        }
    }
}
