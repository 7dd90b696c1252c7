package vn.quantriet.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

    void layDown(List<Assignment> fresh) {
        var calendar = calendar();
        assignments.add(
                fresh.stream()
                        .collect(
                                Collectors.toMap(
                                        Assignment::id,
                                        work -> calendar.turns(work.deadline(), assigned(work)))));
    }

    /// Adds the turns that have come within a year since; those laid down stay, also when the reporting period was changed.
    @Transactional
    public void layDownAhead() {
        var calendar = calendar();
        assignments.add(
                assignments.recurring().stream()
                        .collect(
                                Collectors.toMap(Assignment::id, work -> further(work, calendar))));
    }

    private List<Turn> further(Assignment work, Calendar calendar) {
        var last = assignments.lastPlanned(work.id()).orElse(LocalDate.MIN);
        return calendar.turns(work.deadline(), assigned(work)).stream()
                .filter(turn -> turn.due() != null && turn.due().isAfter(last))
                .toList();
    }

    private LocalDate assigned(Assignment work) {
        return LocalDate.ofInstant(work.assigned().at(), clock.getZone());
    }

    private Calendar calendar() {
        return new Calendar(
                settings.get(Setting.PERIOD_MONTHS), LocalDate.now(clock).plusMonths(MONTHS_AHEAD));
    }
}
