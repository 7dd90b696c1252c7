package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.quantriet.extraction.engine.Mark.Moment;
import vn.quantriet.extraction.engine.Mark.Part;

/// Reads months, parts of a month and weeks of a month.
final class MonthReader {

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

    private static final int LONGEST = 24;

    private final Words words;
    private final int end;
    private final YearReader years;

    MonthReader(Words words, int end, YearReader years) {
        this.words = words;
        this.end = end;
        this.years = years;
    }

    /// "tháng 6/2025", "tháng 3, 6, 9", "trong tháng", "6/2025".
    List<Moment> list(int i) {
        if (words.is(i, "tháng")) {
            boolean thisOne =
                    words.is(i - 1, "trong") && (words.is(i + 1, "này") || !words.isWord(i + 1));
            return thisOne
                    ? List.of(Moment.months(i, i + 1, Moment.THIS_MONTH, 1, 0, Part.WHOLE))
                    : months(i, i + 1, Part.WHOLE);
        }
        int month = words.number(i);
        int year = years.at(i + 2);
        boolean plain = month >= 1 && month <= 12 && words.is(i + 1, "/") && year > 0;
        return plain ? List.of(Moment.months(i, i + 3, month, 1, year, Part.WHOLE)) : List.of();
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
        var year = years.after(i);
        return numbers.stream()
                .map(number -> Moment.months(from, year.to(), number, 1, year.value(), part))
                .toList();
    }

    private boolean isDate(int i) {
        return words.is(i + 1, "/") && words.number(i + 2) > 0 && words.number(i + 2) <= 12;
    }

    /// The number of the month named here, or 0.
    int month(int i) {
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

    /// "nửa đầu tháng 5/2025", "cuối tháng 6", "tuần thứ 2 tháng 3/2025".
    List<Moment> part(int i) {
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
}
