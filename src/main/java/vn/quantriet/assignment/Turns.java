package vn.quantriet.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays down the turns of assignments a year ahead, and goes on doing so day by day.
@Component
class Turns {

    private static final int MONTHS_AHEAD = 12;

    private final AssignmentRepository assignments;
    private final Settings settings;
    private final Clock clock;

    Turns(AssignmentRepository assignments, Settings settings, Clock clock) {
        this.assignments = assignments;
        this.settings = settings;
        this.clock = clock;
    }

    void layDown(Assignment work) {
        var assigned = LocalDate.ofInstant(work.assigned().at(), clock.getZone());
        assignments.add(work.id(), calendar().turns(work.deadline(), assigned));
    }

    /// Adds the turns that have come within a year since; those laid down stay, also when the reporting period was changed.
    @Transactional
    public void layDownAhead() {
        assignments.recurring().forEach(this::goOn);
    }

    private void goOn(Assignment work) {
        var assigned = LocalDate.ofInstant(work.assigned().at(), clock.getZone());
        var last = assignments.lastPlanned(work.id()).orElse(LocalDate.MIN);
        var more =
                calendar().turns(work.deadline(), assigned).stream()
                        .filter(turn -> turn.due() != null && turn.due().isAfter(last))
                        .toList();
        assignments.add(work.id(), more);
    }

    private Calendar calendar() {
        return new Calendar(
                settings.get(Setting.PERIOD_MONTHS), LocalDate.now(clock).plusMonths(MONTHS_AHEAD));
    }
}
