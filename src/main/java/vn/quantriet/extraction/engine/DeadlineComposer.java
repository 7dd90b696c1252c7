package vn.quantriet.extraction.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Mark.Moment;

/// Makes one deadline of the expressions of time that belong together.
final class DeadlineComposer {

    private final Era era;

    DeadlineComposer(Era era) {
        this.era = era;
    }

    Deadline compose(List<Mark> marks, Text text) {
        var moments = of(marks, Moment.class);
        var recurring = recurring(marks, moments);
        if (recurring != null) {
            return recurring;
        }
        var always = of(marks, Mark.Always.class);
        if (!always.isEmpty()) {
            return new Deadline.Continuous(
                    latest(withYears(moments)).map(Moment::due).orElse(endOfTerm(marks)));
        }
        var after = of(marks, Mark.After.class);
        if (!moments.isEmpty()) {
            return dated(moments);
        }
        if (!after.isEmpty()) {
            return after(after.getFirst(), text);
        }
        if (!of(marks, Mark.Waiting.class).isEmpty()) {
            return new Deadline.OnGuidance(text.toString());
        }
        var term = endOfTerm(marks);
        if (term != null) {
            return new Deadline.Fixed(term, false, List.of());
        }
        return marks.stream().allMatch(Mark.Term.class::isInstance)
                ? Deadline.NONE
                : new Deadline.Recurring(null, List.of(), null, false);
    }

    private @Nullable LocalDate endOfTerm(List<Mark> marks) {
        return of(marks, Mark.Term.class).isEmpty() || era.lastOfTerm() == 0
                ? null
                : LocalDate.of(era.lastOfTerm(), 12, 31);
    }

    private static <T extends Mark> List<T> of(List<Mark> marks, Class<T> type) {
        return marks.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private @Nullable Deadline recurring(List<Mark> marks, List<Moment> moments) {
        var monthDays = of(marks, Mark.MonthDays.class);
        if (!monthDays.isEmpty()) {
            var rules = monthDays.stream().map(DeadlineComposer::rule).distinct().toList();
            return new Deadline.Recurring(
                    rules.getFirst(), others(rules), null, monthDays.getFirst().before());
        }
        var weekdays = of(marks, Mark.WeekDay.class);
        if (!weekdays.isEmpty()) {
            var names =
                    weekdays.stream()
                            .map(Mark.WeekDay::day)
                            .distinct()
                            .collect(Collectors.joining(","));
            return new Deadline.Recurring("FREQ=WEEKLY;BYDAY=" + names, List.of(), null, false);
        }
        var cycles = of(marks, Mark.Cycle.class);
        if (cycles.isEmpty()) {
            return isYearly(moments) ? yearly(moments) : null;
        }
        var shortest =
                cycles.stream().min(Comparator.comparingInt(Mark.Cycle::length)).orElseThrow();
        var undated =
                moments.stream()
                        .filter(moment -> moment.year() == 0 && moment.months() < 12)
                        .toList();
        if (shortest.rule().equals("FREQ=YEARLY") && !undated.isEmpty()) {
            return yearly(undated);
        }
        var days = undated.stream().filter(each -> each.isDay() || each.months() == 1).toList();
        if (days.size() > 1) {
            return besideCycle(shortest, days);
        }
        return bounded(shortest, moments.stream().filter(moment -> moment.year() > 0).toList());
    }

    /// "6 tháng (trước ngày 15/6), năm (trước ngày 15/12)": the days where one rule holds them, else the cycle.
    private static Deadline besideCycle(Mark.Cycle cycle, List<Moment> days) {
        var yearly = yearly(days);
        if (!(yearly instanceof Deadline.Recurring rule) || rule.alternatives().isEmpty()) {
            return yearly;
        }
        var all = new ArrayList<>(rule.alternatives());
        all.addFirst(cycle.rule());
        return new Deadline.Recurring(cycle.rule(), all, null, rule.before());
    }

    private static List<String> others(List<String> rules) {
        return rules.size() > 1 ? rules : List.of();
    }

    private static Deadline bounded(Mark.Cycle cycle, List<Moment> dated) {
        var until =
                dated.stream()
                        .filter(moment ->
                                moment.until() || moment.months() >= 12 && dated.size() > 1)
                        .reduce((_, last) -> last);
        var end = until.map(Moment::due).orElse(null);
        if (end != null) {
            return new Deadline.Recurring(
                    cycle.rule() + ";UNTIL=" + end.format(DateTimeFormatter.BASIC_ISO_DATE),
                    List.of(),
                    null,
                    false);
        }
        var first =
                dated.stream()
                        .map(Moment::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        boolean before = dated.stream().anyMatch(Moment::before);
        return new Deadline.Recurring(cycle.rule(), List.of(), first, before);
    }

    /// Days or months without year come again where a document stands for years or several are listed.
    private boolean isYearly(List<Moment> moments) {
        boolean undated =
                !moments.isEmpty()
                        && moments.stream()
                                .allMatch(m ->
                                        m.year() == 0
                                                && m.months() < 12
                                                && !m.until()
                                                && !m.isThisMonth());
        long different = moments.stream().mapToInt(Moment::month).distinct().count();
        return undated && (era.standing() || different > 1);
    }

    private static Deadline yearly(List<Moment> moments) {
        var rules = new ArrayList<String>();
        var months = new TreeSet<Integer>();
        var days = new TreeSet<Integer>();
        for (var moment : spanEnd(moments)) {
            var day = new MonthDay(moment);
            months.add(day.month);
            days.add(day.day);
            rules.add(rule(String.valueOf(day.month), day.day));
        }
        boolean before = moments.getFirst().before();
        if (days.size() == 1) {
            var list = months.stream().map(String::valueOf).collect(Collectors.joining(","));
            return new Deadline.Recurring(rule(list, days.first()), List.of(), null, before);
        }
        return new Deadline.Recurring(
                rules.getFirst(), rules.stream().distinct().toList(), null, before);
    }

    /// "từ quý II đến quý IV hằng năm": a span counts by its end.
    private static List<Moment> spanEnd(List<Moment> moments) {
        for (int i = 1; i < moments.size(); i++) {
            if (moments.get(i).until() && !moments.get(i - 1).until()) {
                return moments.subList(i, moments.size());
            }
        }
        return moments;
    }

    private static String rule(String months, int day) {
        return "FREQ=YEARLY;BYMONTH=" + months + (day == 0 ? "" : ";BYMONTHDAY=" + day);
    }

    private static String rule(Mark.MonthDays mark) {
        var days = new TreeSet<Integer>();
        for (int day : mark.days()) {
            days.add(!mark.before() ? day : day == 1 ? -1 : day < 0 ? day - 1 : day - 1);
        }
        var list = days.stream().map(String::valueOf).collect(Collectors.joining(","));
        var months = mark.months().stream().map(String::valueOf).collect(Collectors.joining(","));
        return (months.isEmpty() ? "FREQ=MONTHLY" : "FREQ=YEARLY;BYMONTH=" + months)
                + ";BYMONTHDAY="
                + list;
    }

    /// A day of the year, one earlier after "trước"; day 0 stands for the whole month.
    private static final class MonthDay {

        private final int month;
        private final int day;

        MonthDay(Moment moment) {
            int number = moment.isDay() ? moment.day() : dayOf(moment.part());
            boolean previous = moment.before() && number <= 1 && (moment.isDay() || number == 0);
            int earlier = number == 0 ? moment.month() - moment.months() : moment.month() - 1;
            month = !previous ? moment.month() : earlier < 1 ? 12 : earlier;
            day = !moment.before() || number == 0 ? number : previous ? lastOf(month) : number - 1;
        }

        private static int lastOf(int month) {
            return java.time.Month.of(month).minLength();
        }

        private static int dayOf(Mark.Part part) {
            return switch (part) {
                case WHOLE -> 0;
                case LATE -> -1;
                case FIRST_HALF -> 15;
                case EARLY -> 10;
                case MIDDLE -> 20;
            };
        }
    }

    /// A date without year takes that of a date beside it, else that of the title, else the first after the day of issue.
    private List<Moment> withYears(List<Moment> moments) {
        int known = moments.stream().mapToInt(Moment::year).max().orElse(0);
        int year = known > 0 ? known : era.year();
        return moments.stream()
                .map(moment -> moment.isThisMonth() ? inMonthOfIssue(moment) : moment)
                .map(moment ->
                        moment.year() > 0
                                ? moment
                                : year > 0 ? moment.in(year) : afterIssue(moment))
                .toList();
    }

    private Moment afterIssue(Moment moment) {
        var issued = era.issuedOn();
        if (issued == null) {
            return moment;
        }
        var same = moment.in(issued.getYear());
        var due = same.due();
        return due != null && due.isBefore(issued) ? moment.in(issued.getYear() + 1) : same;
    }

    private Moment inMonthOfIssue(Moment moment) {
        var issued = era.issuedOn();
        if (issued == null) {
            return moment;
        }
        int month = issued.getMonthValue();
        if (moment.months() == 3) {
            return moment.in(issued.getYear(), (month + 2) / 3 * 3);
        }
        boolean next = moment.isDay() && moment.day() < issued.getDayOfMonth();
        var at = next ? issued.plusMonths(1) : issued;
        return moment.in(at.getYear(), at.getMonthValue());
    }

    private Deadline dated(List<Moment> moments) {
        var dated = withYears(moments);
        var all = dated.stream().map(Moment::due).filter(Objects::nonNull).distinct().toList();
        var last = latest(dated);
        if (last.isEmpty()) {
            return new Deadline.Fixed(null, dated.getFirst().before(), List.of());
        }
        boolean before = last.get().before();
        return new Deadline.Fixed(last.get().due(), before, all.size() > 1 ? all : List.of());
    }

    private static java.util.Optional<Moment> latest(List<Moment> moments) {
        return moments.stream()
                .filter(m -> m.due() != null)
                .max(Comparator.comparing(m -> Objects.requireNonNull(m.due())));
    }

    private Deadline after(Mark.After after, Text text) {
        var start =
                after.sinceIssue()
                        ? era.issuedOn()
                        : after.event() == null
                                ? era.events().day(after.about())
                                : withYears(List.of(after.event())).getFirst().due();
        if (start == null && !after.sinceIssue()) {
            return new Deadline.OnGuidance(text.toString());
        }
        return new Deadline.Fixed(start == null ? null : add(start, after), false, List.of());
    }

    private static LocalDate add(LocalDate start, Mark.After after) {
        return switch (after.unit()) {
            case "tuần" -> start.plusWeeks(after.count());
            case "tháng" -> start.plusMonths(after.count());
            case "năm" -> start.plusYears(after.count());
            case "giờ" -> start.plusDays((after.count() + 23) / 24);
            case "workday" -> workdays(start, after.count());
            default -> start.plusDays(after.count());
        };
    }

    private static LocalDate workdays(LocalDate start, int count) {
        var day = start;
        for (int left = Math.min(count, 1000); left > 0; ) {
            day = day.plusDays(1);
            left -=
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                            ? 0
                            : 1;
        }
        return day;
    }
}
