package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Mark.Moment;
import vn.quantriet.extraction.engine.Mark.Part;

/// Reads dates: days, months, quarters, halves of a year and years, with what stands before them.
final class MomentReader {

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("giêng", 1),
                    Map.entry("một", 1),
                    Map.entry("hai", 2),
                    Map.entry("ba", 3),
                    Map.entry("tư", 4),
                    Map.entry("năm", 5),
                    Map.entry("sáu", 6),
                    Map.entry("bảy", 7),
                    Map.entry("tám", 8),
                    Map.entry("chín", 9),
                    Map.entry("mười", 10),
                    Map.entry("chạp", 12));

    /// Longer lists of dates are no writing; the limit keeps the work linear.
    private static final int LONGEST = 24;

    /// "hai nghìn không trăm hai mươi lăm" and one word to spare.
    private static final int LONGEST_YEAR = 9;

    private final Words words;
    private final int end;

    MomentReader(Words words, int end) {
        this.words = words;
        this.end = end;
    }

    /// The first date here, or nothing.
    @Nullable Moment at(int i) {
        var list = list(i);
        return list.isEmpty() ? null : list.getFirst();
    }

    /// The dates of one expression: "tháng 3, 6, 9/2025" holds three, each with the printed year.
    List<Moment> list(int i) {
        if (i >= end) {
            return List.of();
        }
        boolean before = false;
        boolean until = false;
        boolean hour = false;
        int at = i;
        for (boolean more = true; more && at < Math.min(end, i + LONGEST); ) {
            if (words.is(at, "trước")) {
                before = true;
                at++;
            } else if (words.is(at, "đến", "hết", "tới")) {
                until = true;
                at++;
            } else if (words.is(
                            at, "vào", "trong", "xong", "là", "chậm", "nhất", "muộn", "từ", "cuối",
                            "ngay", "thời", "điểm")
                    && leadsOn(at)) {
                at++;
            } else if (isHour(at)) {
                at = afterHour(at);
                hour = true;
            } else {
                more = false;
            }
        }
        var found = dates(at);
        if (found.isEmpty() || at > i + 12) {
            return List.of();
        }
        var result = new ArrayList<Moment>();
        for (var each : found) {
            result.add(each.with(each == found.getFirst() ? i : each.from(), before, until, hour));
        }
        return result;
    }

    private boolean leadsOn(int at) {
        return !words.is(at, "cuối") || words.is(at + 1, "ngày");
    }

    private boolean isHour(int at) {
        return words.number(at) >= 0 && words.number(at) <= 24 && words.is(at + 1, "giờ")
                || isClock(at);
    }

    private boolean isClock(int at) {
        var word = words.at(at);
        int h = word.indexOf('h');
        return h > 0
                && h <= 2
                && Numbers.read(word.substring(0, h)) >= 0
                && (h + 1 == word.length() || Numbers.read(word.substring(h + 1)) >= 0);
    }

    private int afterHour(int at) {
        int i = isClock(at) ? at + 1 : at + 2;
        if (words.number(i) >= 0 && !words.is(i + 1, "/")) {
            i++;
            i += words.is(i, "phút") ? 1 : 0;
        }
        while (i < at + LONGEST
                && (words.is(i, ",", "phút") || words.is(i, "thứ") && !words.is(i + 1, "/"))) {
            i += words.is(i, "thứ") ? 2 : 1;
        }
        return i;
    }

    private List<Moment> dates(int i) {
        if (words.is(i, "ngày")) {
            int at = words.past(i + 1, ":", "mồng", "mùng");
            return days(i, at);
        }
        var half = partOfYear(i);
        if (half != null) {
            return List.of(half);
        }
        var inMonth = partOfMonth(i);
        if (!inMonth.isEmpty()) {
            return inMonth;
        }
        if (words.is(i, "tháng")) {
            boolean thisOne =
                    words.is(i - 1, "trong") && (words.is(i + 1, "này") || !words.isWord(i + 1));
            return thisOne
                    ? List.of(Moment.months(i, i + 1, Moment.THIS_MONTH, 1, 0, Part.WHOLE))
                    : months(i, i + 1, Part.WHOLE);
        }
        if (words.is(i, "quý") || words.is(i, "quí")) {
            return quarters(i, i + 1);
        }
        if (words.is(i, "năm")
                || words.follow(i, "giai", "đoạn")
                || words.follow(i, "nhiệm", "kỳ")) {
            return years(i, words.is(i, "năm") ? i + 1 : i + 2);
        }
        var slashed = slashed(i, i);
        return slashed != null ? List.of(slashed) : monthAndYear(i);
    }

    private List<Moment> monthAndYear(int i) {
        int month = words.number(i);
        int year = year(i + 2);
        boolean plain = month >= 1 && month <= 12 && words.is(i + 1, "/") && year > 0;
        if (plain) {
            return List.of(Moment.months(i, i + 3, month, 1, year, Part.WHOLE));
        }
        return year(i) > 0 && words.at(i).length() == 4 && !words.is(i + 1, "/")
                ? years(i, i)
                : List.of();
    }

    private List<Moment> days(int from, int at) {
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
            return List.of();
        }
        int month = month(i + 1);
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
        var year = yearAfter(last);
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
        while (year < Math.min(end, month + 4) && !(words.is(year, "năm") && year > month + 1)) {
            year++;
        }
        int number =
                year == month + 2 && words.number(month + 1) > 0
                        ? words.number(month + 1)
                        : Numbers.words(words, month + 1, year);
        int printed = words.is(year, "năm") ? year(year + 1) : 0;
        if (printed > 0 && number >= 1) {
            return List.of(Moment.day(from, year + 2, day, number, printed));
        }
        int last = year;
        while (last < Math.min(end, year + 9) && words.isWord(last)) {
            last++;
        }
        int value = Math.max(0, Numbers.year(words, year + 1, last));
        return number < 1 ? List.of() : List.of(Moment.day(from, last, day, number, value));
    }

    /// "15/8/2025", "15-8-2025", "15.8.2025", "15/8".
    private @Nullable Moment slashed(int from, int at) {
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
        boolean yearFollows =
                words.at(at + 3).equals(words.at(at + 1)) && (slash || words.touches(at + 4));
        int year = yearFollows ? year(at + 4) : 0;
        if (year > 0) {
            return Moment.day(from, at + 5, day, month, year);
        }
        return slash && !(yearFollows && words.number(at + 4) >= 0)
                ? withYear(from, at + 3, day, month)
                : null;
    }

    private Moment withYear(int from, int to, int day, int month) {
        var year = yearAfter(to);
        return Moment.day(from, year.to(), day, month, year.value());
    }

    private List<Moment> months(int from, int at, Part part) {
        var numbers = new ArrayList<Integer>();
        int i = at;
        int month = month(i);
        while (month > 0 && numbers.size() < LONGEST) {
            numbers.add(month);
            i += words.follow(i, "mười", "hai") || words.follow(i, "mười", "một") ? 2 : 1;
            int next = words.is(i + 1, "tháng") ? i + 2 : i + 1;
            boolean on =
                    words.is(i, ",", "và", ";") && month(next) > 0 && !isDate(next)
                            || words.is(i, "-") && month(i + 1) > 0 && words.at(i + 1).length() < 3;
            month = on ? month(next) : 0;
            i = on ? next : i;
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        var year = yearAfter(i);
        return numbers.stream()
                .map(number -> Moment.months(from, year.to(), number, 1, year.value(), part))
                .toList();
    }

    private boolean isDate(int i) {
        return words.is(i + 1, "/") && words.number(i + 2) > 0 && words.number(i + 2) <= 12;
    }

    private int month(int i) {
        if (i >= end) {
            return 0;
        }
        int number = words.is(i - 1, "tháng") ? Numbers.certain(words.at(i)) : words.number(i);
        if (number >= 1 && number <= 12) {
            return number;
        }
        if (words.follow(i, "mười", "hai")) {
            return 12;
        }
        return words.follow(i, "mười", "một")
                ? 11
                : number < 0 ? MONTHS.getOrDefault(words.at(i), 0) : 0;
    }

    private List<Moment> quarters(int from, int at) {
        var numbers = new ArrayList<Integer>();
        int i = at;
        int quarter = quarter(i);
        while (quarter > 0 && numbers.size() < LONGEST) {
            numbers.add(quarter);
            i++;
            int next = words.is(i + 1, "quý", "quí") ? i + 2 : i + 1;
            boolean on = words.is(i, ",", "và", "-", ";") && quarter(next) > 0;
            quarter = on ? quarter(next) : 0;
            i = on ? next : i;
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        var year = yearAfter(i);
        return numbers.stream()
                .map(number ->
                        Moment.months(from, year.to(), number * 3, 3, year.value(), Part.WHOLE))
                .toList();
    }

    private int quarter(int i) {
        int roman = i < end ? Numbers.roman(words.at(i)) : 0;
        int number = roman > 0 ? roman : words.number(i);
        return number >= 1 && number <= 4 ? number : 0;
    }

    private List<Moment> years(int from, int at) {
        int year = year(at);
        if (year == 0) {
            return List.of();
        }
        int i = at + 1;
        var found = new ArrayList<Integer>();
        found.add(year);
        while (found.size() < LONGEST
                && words.is(i, "-", ",", "và")
                && year(words.is(i + 1, "năm") ? i + 2 : i + 1) > 0) {
            i += words.is(i + 1, "năm") ? 3 : 2;
            found.add(year(i - 1));
        }
        int to = i;
        return found.stream()
                .map(each -> Moment.months(from, to, 12, 12, each, Part.WHOLE))
                .toList();
    }

    /// "6 tháng đầu năm", "cuối năm", "cuối quý I".
    private @Nullable Moment partOfYear(int i) {
        int count = words.number(i);
        if (count > 0
                && count <= 12
                && words.is(i + 1, "tháng")
                && words.is(i + 2, "đầu", "cuối")
                && words.is(i + 3, "năm")) {
            var year = yearAfter(i + 3);
            return Moment.months(
                    i,
                    year.to(),
                    words.is(i + 2, "đầu") ? count : 12,
                    count,
                    year.value(),
                    Part.WHOLE);
        }
        if (!words.is(i, "cuối", "giữa", "đầu") || !words.is(i + 1, "năm", "quý")) {
            return null;
        }
        if (words.is(i + 1, "quý")) {
            int quarter = quarter(i + 2);
            var year = yearAfter(i + 3);
            int month =
                    words.is(i, "đầu")
                            ? quarter * 3 - 2
                            : words.is(i, "giữa") ? quarter * 3 - 1 : quarter * 3;
            return quarter == 0
                    ? null
                    : Moment.months(i, year.to(), month, 1, year.value(), Part.WHOLE);
        }
        var year = yearAfter(i + 1);
        if (words.is(i, "cuối") || year.value() > 0) {
            int month = words.is(i, "đầu") ? 3 : words.is(i, "giữa") ? 6 : 12;
            return Moment.months(i, Math.max(i + 2, year.to()), month, 1, year.value(), Part.WHOLE);
        }
        return null;
    }

    /// "nửa đầu tháng 5/2025", "cuối tháng 6", "tuần thứ 2 tháng 3/2025".
    private List<Moment> partOfMonth(int i) {
        if (words.is(i, "tuần")) {
            return weekOfMonth(i);
        }
        boolean half = words.is(i, "nửa");
        int at = half ? i + 1 : i;
        boolean decade =
                words.follow(i, "thượng", "tuần")
                        || words.follow(i, "trung", "tuần")
                        || words.follow(i, "hạ", "tuần");
        if (!decade && !words.is(at, "đầu", "giữa", "cuối")) {
            return List.of();
        }
        int month = decade ? at + 2 : at + 1;
        if (!words.is(month, "tháng")) {
            return List.of();
        }
        var part =
                half && words.is(at, "đầu")
                        ? Part.FIRST_HALF
                        : words.is(at, "đầu", "thượng")
                                ? Part.EARLY
                                : words.is(at, "giữa", "trung") ? Part.MIDDLE : Part.LATE;
        return months(i, month + 1, part);
    }

    private List<Moment> weekOfMonth(int i) {
        int at = words.is(i + 1, "thứ") ? i + 2 : i + 1;
        int week =
                words.number(at) > 0
                        ? words.number(at)
                        : Math.max(Numbers.word(words.at(at)), Numbers.roman(words.at(at)));
        boolean first = words.is(at, "đầu", "nhất");
        boolean last = words.is(at, "cuối");
        int month = at + 1;
        month = words.past(month, "của", "trong", "tiên", "cùng");
        if (!words.is(month, "tháng") || !(first || last || week >= 1 && week <= 5)) {
            return List.of();
        }
        var months = months(i, month + 1, Part.LATE);
        int day = first ? 7 : Math.min(28, week * 7);
        return last
                ? months
                : months.stream()
                        .map(each -> Moment.day(i, each.to(), day, each.month(), each.year()))
                        .toList();
    }

    record Year(int value, int to) {}

    /// The year printed after a day, month or quarter: "/2025", "-2025", "năm 2025", ", năm 2025".
    private Year yearAfter(int i) {
        int at = words.is(i, ",") && words.is(i + 1, "năm") ? i + 1 : i;
        if (words.is(at, "/", "-", ".", "năm", "của") || words.is(at, "năm")) {
            int next = words.is(at, "của") && words.is(at + 1, "năm") ? at + 2 : at + 1;
            int year = year(next);
            if (year > 0) {
                return new Year(year, next + 1);
            }
            if (words.is(at, "năm") && words.is(next, "hai", "một")) {
                return spelledYear(next, i);
            }
        }
        return new Year(0, i);
    }

    /// "năm hai nghìn không trăm hai mươi lăm".
    private Year spelledYear(int from, int without) {
        int last = from;
        while (last < Math.min(end, from + LONGEST_YEAR) && Numbers.isWord(words.at(last))) {
            last++;
        }
        int value = Numbers.year(words, from, last);
        return value > 1900 && value < 2200 ? new Year(value, last) : new Year(0, without);
    }

    private int year(int i) {
        int value = i < end ? words.number(i) : -1;
        return value >= 1930 && value <= 2100 && words.at(i).length() == 4 ? value : 0;
    }
}
