package vn.quantriet.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The days of a reporting period, both included.
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    /// What was asked for, in whatever order; the half-year of today for what was not.
    static Days asked(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var half = halfOf(today);
        var first = from == null ? to == null ? half.from() : halfOf(to).from() : from;
        var last = to == null ? from == null ? half.to() : halfOf(from).to() : to;
        return last.isBefore(first) ? new Days(last, first) : new Days(first, last);
    }

    static Days halfOf(LocalDate day) {
        return day.getMonthValue() <= 6
                ? new Days(
                        LocalDate.of(day.getYear(), Month.JANUARY, 1),
                        LocalDate.of(day.getYear(), Month.JUNE, 30))
                : new Days(
                        LocalDate.of(day.getYear(), Month.JULY, 1),
                        LocalDate.of(day.getYear(), Month.DECEMBER, 31));
    }

    static Days yearOf(LocalDate day) {
        return new Days(
                LocalDate.of(day.getYear(), Month.JANUARY, 1),
                LocalDate.of(day.getYear(), Month.DECEMBER, 31));
    }

    /// How many days.
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// The period before, for comparing: as many months when it is made of whole months, else as many days.
    public Days before() {
        var end = from.minusDays(1);
        if (from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1) {
            return new Days(
                    from.minusMonths(Period.between(from, to.plusDays(1)).toTotalMonths()), end);
        }
        return new Days(from.minusDays(length()), end);
    }
}
