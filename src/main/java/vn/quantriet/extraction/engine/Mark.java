package vn.quantriet.extraction.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One expression of time in a text, from one word up to another.
sealed interface Mark {

    int from();

    int to();

    enum Part {
        WHOLE,
        FIRST_HALF,
        EARLY,
        MIDDLE,
        LATE
    }

    /// A day, month, quarter, half or whole year; missing parts are 0. `until` says that it ends a span.
    record Moment(
            int from,
            int to,
            int year,
            int month,
            int months,
            int day,
            Part part,
            boolean before,
            boolean until,
            boolean hour)
            implements Mark {

        /// The month of issue: "trong tháng", "trong tháng này".
        static final int THIS_MONTH = 0;

        static Moment day(int from, int to, int day, int month, int year) {
            return new Moment(from, to, year, month, 1, day, Part.WHOLE, false, false, false);
        }

        /// So many months that end with the given one.
        static Moment months(int from, int to, int last, int months, int year, Part part) {
            return new Moment(from, to, year, last, months, 0, part, false, false, false);
        }

        Moment with(int newFrom, boolean isBefore, boolean isUntil, boolean hasHour) {
            return new Moment(
                    newFrom, to, year, month, months, day, part, isBefore, isUntil, hasHour);
        }

        Moment in(int newYear) {
            return new Moment(from, to, newYear, month, months, day, part, before, until, hour);
        }

        Moment in(int newYear, int newMonth) {
            return new Moment(from, to, newYear, newMonth, months, day, part, before, until, hour);
        }

        boolean isThisMonth() {
            return month == THIS_MONTH;
        }

        boolean isDay() {
            return day > 0;
        }

        /// The last day on which the work is in time; nothing for a day that does not exist.
        @Nullable LocalDate due() {
            if (year == 0) {
                return null;
            }
            try {
                var end = isDay() ? LocalDate.of(year, month, day) : lastDay();
                if (!before || hour) {
                    return end;
                }
                return isDay() || part != Part.WHOLE
                        ? end.minusDays(1)
                        : LocalDate.of(year, month, 1).minusMonths(months - 1L).minusDays(1);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private LocalDate lastDay() {
            var first = LocalDate.of(year, month, 1);
            return switch (part) {
                case WHOLE, LATE -> first.withDayOfMonth(first.lengthOfMonth());
                case FIRST_HALF -> first.withDayOfMonth(15);
                case EARLY -> first.withDayOfMonth(10);
                case MIDDLE -> first.withDayOfMonth(20);
            };
        }
    }

    /// A cycle. `firm` says that the words can mean nothing but a time, wherever they stand.
    record Cycle(int from, int to, String frequency, int interval, boolean firm) implements Mark {

        /// Roughly how many days one turn takes.
        int length() {
            return interval
                    * switch (frequency) {
                        case "DAILY" -> 1;
                        case "WEEKLY" -> 7;
                        case "MONTHLY" -> 30;
                        default -> 365;
                    };
        }

        String rule() {
            boolean years = frequency.equals("MONTHLY") && interval % 12 == 0;
            var name = years ? "YEARLY" : frequency;
            int every = years ? interval / 12 : interval;
            return "FREQ=" + name + (every > 1 ? ";INTERVAL=" + every : "");
        }
    }

    /// Days of every month, or of the given months of every year. Day -1 is the last one.
    record MonthDays(int from, int to, List<Integer> months, List<Integer> days, boolean before)
            implements Mark {}

    /// "Trong nhiệm kỳ": until the term ends that the document was written for.
    record Term(int from, int to) implements Mark {}

    record WeekDay(int from, int to, String day) implements Mark {}

    record Always(int from, int to) implements Mark {}

    /// "Định kỳ" without a period.
    record Periodic(int from, int to) implements Mark {}

    /// Waiting for something without a date. `firm` says that the words can mean nothing but a time.
    record Waiting(int from, int to, boolean firm) implements Mark {}

    /// So many days, weeks or months after the day of issue or after an event, dated or told `about` in words.
    record After(
            int from,
            int to,
            int count,
            String unit,
            boolean sinceIssue,
            @Nullable Moment event,
            String about)
            implements Mark {}
}
