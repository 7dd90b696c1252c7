package vn.quantriet.calendar;

import static vn.quantriet.calendar.CalendarRefused.Reason.*;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Which days people work. It holds for everybody, so it is kept by the administrator at the top; everybody reads it.
@Service
@Transactional
public class WorkingCalendar {

    private static final int LONGEST = 300;

    private final WorkingDayRepository days;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    WorkingCalendar(
            WorkingDayRepository days, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.days = days;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// As it is known now.
    @Transactional(readOnly = true)
    public WorkDays days() {
        return days.read();
    }

    @Transactional(readOnly = true)
    List<SpecialDay> special(int year) {
        return days.days(year);
    }

    @Transactional(readOnly = true)
    List<ShiftRule> shifts() {
        return days.shifts().reversed();
    }

    static boolean mayKeep(Viewer viewer) {
        return viewer.may(Permission.MANAGE_ACCOUNTS) && viewer.isAtTheTop();
    }

    /// Marks one day as off or worked. Sending it twice marks it once.
    void mark(SpecialDay day, Viewer viewer) {
        requireKeeper(viewer);
        days.lock();
        if (days.isThere(day.id())) {
            return;
        }
        var named =
                new SpecialDay(
                        day.id(),
                        day.day(),
                        day.kind(),
                        words(day.name(), NO_NAME),
                        words(day.source(), NO_SOURCE),
                        day.certain(),
                        viewer.name());
        if (days.marks(day.day())) {
            throw new CalendarRefused(DAY_TAKEN);
        }
        days.add(named, deed(viewer));
        changed("calendar.day_marked", day.day());
    }

    /// The day is again what it would be without the mark.
    void unmark(UUID id, String reason, Viewer viewer) {
        requireKeeper(viewer);
        days.lock();
        if (!days.isThere(id)) {
            throw new NotFound(id);
        }
        if (days.withdraw(id, words(reason, NO_REASON), deed(viewer))) {
            changed("calendar.day_unmarked", id);
        }
    }

    void setWeek(UUID id, LocalDate from, Set<DayOfWeek> off, String source, Viewer viewer) {
        requireKeeper(viewer);
        if (off.size() == DayOfWeek.values().length) {
            throw new CalendarRefused(NO_WORKING_DAY);
        }
        if (days.setWeek(id, from, off, words(source, NO_SOURCE), deed(viewer))) {
            changed("calendar.week_set", from);
        }
    }

    void setShift(UUID id, ShiftRule rule, Viewer viewer) {
        requireKeeper(viewer);
        var named =
                new ShiftRule(
                        rule.kind(),
                        rule.shift(),
                        rule.validFrom(),
                        words(rule.source(), NO_SOURCE),
                        viewer.name());
        if (days.setShift(id, named, deed(viewer))) {
            changed("calendar.shift_set", rule.kind());
        }
    }

    private void changed(String deed, Object what) {
        audit.record(Audit.Entry.of(deed, "calendar:" + what));
        events.publishEvent(new CalendarChanged(clock.instant()));
    }

    private static void requireKeeper(Viewer viewer) {
        if (!mayKeep(viewer)) {
            throw new NotFound("calendar");
        }
    }

    private static String words(String typed, CalendarRefused.Reason missing) {
        var words = typed.strip();
        if (words.isEmpty()) {
            throw new CalendarRefused(missing);
        }
        if (words.length() > LONGEST) {
            throw new CalendarRefused(TOO_LONG, LONGEST);
        }
        return words;
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
