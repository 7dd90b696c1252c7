package vn.quantriet.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.calendar.CalendarChanged;
import vn.quantriet.calendar.DueKind;
import vn.quantriet.calendar.WorkDays;
import vn.quantriet.calendar.WorkingCalendar;
import vn.quantriet.kernel.Deadline;

/// Lays down the turns of assignments a year ahead, and goes on doing so day by day.
@Component
class Turns {

    private static final int MONTHS_AHEAD = 12;

    private final AssignmentRepository assignments;
    private final SettlingRepository settling;
    private final WorkingCalendar working;
    private final Settings settings;
    private final Clock clock;

    Turns(
            AssignmentRepository assignments,
            SettlingRepository settling,
            WorkingCalendar working,
            Settings settings,
            Clock clock) {
        this.assignments = assignments;
        this.settling = settling;
        this.working = working;
        this.settings = settings;
        this.clock = clock;
    }

    void layDown(List<Assignment> fresh) {
        var calendar = calendar();
        var days = working.days();
        assignments.add(
                fresh.stream()
                        .collect(
                                Collectors.toMap(
                                        Assignment::id, work -> turns(work, calendar, days))));
    }

    /// Adds the turns that have come within a year since; those laid down stay, also when the reporting period was changed.
    @Transactional
    public void layDownAhead() {
        var calendar = calendar();
        var days = working.days();
        assignments.add(
                assignments.recurring().stream()
                        .collect(
                                Collectors.toMap(
                                        Assignment::id, work -> further(work, calendar, days))));
    }

    private List<Turn> further(Assignment work, Calendar calendar, WorkDays days) {
        var last = assignments.lastPlanned(work.id()).orElse(LocalDate.MIN);
        return turns(work, calendar, days).stream()
                .filter(turn -> turn.planned() != null && turn.planned().isAfter(last))
                .toList();
    }

    private List<Turn> turns(Assignment work, Calendar calendar, WorkDays days) {
        var kind = kind(work.deadline());
        var turns = calendar.turns(work.deadline(), assigned(work));
        return kind == null
                ? turns
                : turns.stream().map(turn -> settled(turn, kind, days)).toList();
    }

    private static Turn settled(Turn turn, DueKind kind, WorkDays days) {
        return turn.planned() == null ? turn : turn.settledOn(days.settled(kind, turn.planned()));
    }

    private static @Nullable DueKind kind(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Fixed _ -> DueKind.FIXED;
            case Deadline.Recurring _ -> DueKind.RECURRING;
            case Deadline.Continuous _ -> DueKind.CONTINUOUS;
            case Deadline.OnGuidance _, Deadline.Unspecified _ -> null;
        };
    }

    /// Settles deadlines to come anew, once days off or the rule for them changed. What was postponed or dated stays.
    @ApplicationModuleListener
    void on(CalendarChanged changed) {
        settle();
    }

    void settle() {
        var days = working.days();
        var today = LocalDate.now(clock);
        settling.settle(
                settling.ahead(today).stream()
                        .map(planned ->
                                planned.settledOn(days.settled(planned.kind(), planned.day())))
                        .toList(),
                today);
    }

    private LocalDate assigned(Assignment work) {
        return LocalDate.ofInstant(work.assigned().at(), clock.getZone());
    }

    private Calendar calendar() {
        return new Calendar(
                settings.get(Setting.PERIOD_MONTHS), LocalDate.now(clock).plusMonths(MONTHS_AHEAD));
    }
}
