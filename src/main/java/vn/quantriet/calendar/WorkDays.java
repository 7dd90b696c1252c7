package vn.quantriet.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Which days are worked, as was known when it was read.
public final class WorkDays {

    /// Longer than any row of days off.
    private static final int LONGEST = 60;

    private final List<WeekRule> weeks;
    private final List<YearlyHoliday> holidays;
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final List<ShiftRule> shifts;
    private final Map<Integer, Map<LocalDate, YearlyHoliday>> years = new ConcurrentHashMap<>();

    /// @param weeks in the order in which they came into force, as are `shifts`
    WorkDays(
            List<WeekRule> weeks,
            List<YearlyHoliday> holidays,
            List<SpecialDay> special,
            List<ShiftRule> shifts) {
        this.weeks = List.copyOf(weeks);
        this.holidays = List.copyOf(holidays);
        this.shifts = List.copyOf(shifts);
        special.forEach(day -> this.special.put(day.day(), day));
    }

    public boolean isOff(LocalDate day) {
        return off(day).isPresent();
    }

    /// Why nobody works on the day; a day worked instead of another is none.
    public Optional<DayOff> off(LocalDate day) {
        var marked = special.get(day);
        if (marked != null) {
            return marked.kind() == SpecialDay.Kind.WORKING
                    ? Optional.empty()
                    : Optional.of(
                            new DayOff(day, marked.name(), marked.source(), marked.certain()));
        }
        var holiday = holidaysOf(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of(new DayOff(day, holiday.name(), holiday.source(), true));
        }
        return week(day)
                .filter(rule -> rule.daysOff().contains(day.getDayOfWeek()))
                .map(rule -> new DayOff(day, "", rule.source(), true));
    }

    /// The holidays of a year in order, without the days off of each week.
    public List<DayOff> holidays(int year) {
        var days = new TreeMap<LocalDate, DayOff>();
        holidaysOf(year).keySet().forEach(day -> off(day).ifPresent(off -> days.put(day, off)));
        special.keySet().stream()
                .filter(day -> day.getYear() == year)
                .forEach(day -> off(day).ifPresent(off -> days.put(day, off)));
        return List.copyOf(days.values());
    }

    /// The day itself when it is worked, else the next that is.
    public LocalDate workedFrom(LocalDate day) {
        return worked(day, each -> each.plusDays(1));
    }

    /// The day itself when it is worked, else the last before it.
    public LocalDate workedUntil(LocalDate day) {
        return worked(day, each -> each.minusDays(1));
    }

    private LocalDate worked(LocalDate day, UnaryOperator<LocalDate> step) {
        var worked = day;
        for (int count = 0; isOff(worked) && count < LONGEST; count++) {
            worked = step.apply(worked);
        }
        return worked;
    }

    /// When a deadline that falls on the day is really due, by the rule that holds on that day.
    public LocalDate settled(DueKind kind, LocalDate day) {
        return switch (shift(kind, day)) {
            case KEEP -> day;
            case NEXT_WORKING_DAY -> workedFrom(day);
            case PREVIOUS_WORKING_DAY -> workedUntil(day);
        };
    }

    /// The rule that holds for deadlines on the day.
    public Shift shift(DueKind kind, LocalDate day) {
        return shifts.stream()
                .filter(rule -> rule.kind() == kind && !rule.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .map(ShiftRule::shift)
                .orElse(Shift.KEEP);
    }

    private Optional<WeekRule> week(LocalDate day) {
        return weeks.stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .reduce((_, later) -> later);
    }

    /// The days off of the week that hold on the day, in order.
    public List<java.time.DayOfWeek> daysOff(LocalDate day) {
        return week(day).map(WeekRule::daysOff).orElse(Set.of()).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Map<LocalDate, YearlyHoliday> holidaysOf(int year) {
        return years.computeIfAbsent(
                year,
                _ -> {
                    var found = new HashMap<LocalDate, YearlyHoliday>();
                    holidays.forEach(each -> each.in(year).ifPresent(day -> found.put(day, each)));
                    return found;
                });
    }
}
