package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Mark.Moment;

/// Reads days: in figures, in words, several of one month.
final class DayReader {

    private static final int LONGEST = 24;

    private final Words words;
    private final int end;
    private final YearReader years;
    private final MonthReader months;

    DayReader(Words words, int end, YearReader years, MonthReader months) {
        this.words = words;
        this.end = end;
        this.years = years;
        this.months = months;
    }

    /// The days after "ngày": "15/8/2025", "15 và 20 tháng 8", "mười lăm tháng tám".
    List<Moment> list(int from, int at) {
        var one = slashed(from, at);
        if (one != null) {
            return List.of(one);
        }
        int day = words.is(at + 1, "tháng") ? Numbers.certain(words.at(at)) : words.number(at);
        if (day < 1 || day > 31) {
            return spelled(from, at);
        }
        int i = at + 1;
        var found = new ArrayList<Integer>();
        found.add(day);
        while (i < at + LONGEST
                && words.is(i, ",", "và", "-")
                && words.number(i + 1) > 0
                && words.number(i + 1) <= 31) {
            var last = slashed(from, i + 1);
            if (last != null) {
                return listed(from, found, last);
            }
            found.add(words.number(i + 1));
            i += 2;
        }
        if (!words.is(i, "tháng")) {
            boolean alone = found.size() == 1 && words.past(i, ".", ";", ")") >= words.size();
            boolean led = words.is(from - 1, "trước", "đến", "nhất", "vào", "xong", "trong", "hết");
            return alone && led
                    ? List.of(Moment.day(from, i, day, Moment.THIS_MONTH, 0))
                    : List.of();
        }
        int month = months.month(i + 1);
        if (month == 0) {
            return List.of();
        }
        int last =
                i
                        + 1
                        + (words.follow(i + 1, "mười", "hai") || words.follow(i + 1, "mười", "một")
                                ? 2
                                : 1);
        var result = new ArrayList<Moment>();
        var year = years.after(last);
        for (int each : found) {
            result.add(Moment.day(from, year.to(), each, month, year.value()));
        }
        return result;
    }

    private static List<Moment> listed(int from, List<Integer> days, Moment last) {
        var result = new ArrayList<Moment>();
        for (int day : days) {
            result.add(Moment.day(from, last.to(), day, last.month(), last.year()));
        }
        result.add(last);
        return result;
    }

    /// "ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi lăm".
    private List<Moment> spelled(int from, int at) {
        int i = at + (words.is(at, "mùng", "mồng") ? 1 : 0);
        int month = i;
        while (month < Math.min(end, i + 4) && !words.is(month, "tháng")) {
            month++;
        }
        int day = words.is(month, "tháng") && month > i ? Numbers.words(words, i, month) : -1;
        if (day < 1) {
            return List.of();
        }
        int year = month + 1;
        while (year < Math.min(end, month + 4)
                && (year == month + 1
                        || Numbers.isWord(words.at(year)) && !words.is(year, "năm"))) {
            year++;
        }
        int number =
                year == month + 2 && words.number(month + 1) > 0
                        ? words.number(month + 1)
                        : Numbers.words(words, month + 1, year);
        int printed = words.is(year, "năm") ? years.at(year + 1) : 0;
        if (printed > 0 && number >= 1) {
            return List.of(Moment.day(from, year + 2, day, number, printed));
        }
        int last = year;
        while (words.is(year, "năm") && last < Math.min(end, year + 9) && words.isWord(last)) {
            last++;
        }
        int value = Math.max(0, Numbers.year(words, year + 1, last));
        return number < 1 ? List.of() : List.of(Moment.day(from, last, day, number, value));
    }

    /// "15/8/2025", "15-8-2025", "15.8.2025", "15/8".
    @Nullable Moment slashed(int from, int at) {
        int day = words.number(at);
        int month = words.number(at + 2);
        if (day < 1 || day > 31 || month < 1 || month > 12 || at + 2 >= end) {
            return null;
        }
        boolean slash = words.is(at + 1, "/");
        boolean tight =
                words.is(at + 1, "-", ".") && words.touches(at + 1) && words.touches(at + 2);
        if (!slash && !tight) {
            return null;
        }
        if (day < month && words.is(at + 3, "ngày", "buổi", "giờ", "số", "thời")) {
            return null;
        }
        boolean yearFollows =
                words.at(at + 3).equals(words.at(at + 1)) && (slash || words.touches(at + 4));
        int year = yearFollows ? years.at(at + 4) : 0;
        if (year > 0) {
            return Moment.day(from, at + 5, day, month, year);
        }
        return slash && !(yearFollows && words.number(at + 4) >= 0)
                ? withYear(from, at + 3, day, month)
                : null;
    }

    private Moment withYear(int from, int to, int day, int month) {
        var year = years.after(to);
        return Moment.day(from, year.to(), day, month, year.value());
    }
}
