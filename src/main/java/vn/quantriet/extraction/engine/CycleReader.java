package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Mark.Cycle;

/// Reads what comes again: cycles, times per period, days of every month, week or quarter.
final class CycleReader {

    private static final Map<String, String> DAYS =
            Map.ofEntries(
                    Map.entry("hai", "MO"),
                    Map.entry("2", "MO"),
                    Map.entry("ba", "TU"),
                    Map.entry("3", "TU"),
                    Map.entry("tư", "WE"),
                    Map.entry("4", "WE"),
                    Map.entry("năm", "TH"),
                    Map.entry("5", "TH"),
                    Map.entry("sáu", "FR"),
                    Map.entry("6", "FR"),
                    Map.entry("bảy", "SA"),
                    Map.entry("7", "SA"),
                    Map.entry("nhật", "SU"));

    private static final Lexicon COUNTED =
            Lexicon.of(
                    "cuộc",
                    "buổi",
                    "đợt",
                    "kỳ",
                    "phiên",
                    "lượt",
                    "chuyên đề",
                    "cuộc kiểm tra",
                    "cuộc giám sát",
                    "lớp",
                    "bài",
                    "tin",
                    "tin + bài",
                    "tin bài",
                    "chuyên mục",
                    "hội nghị",
                    "mô hình");

    /// Longer lists of times are no writing; the limit keeps the work linear.
    private static final int LONGEST = 40;

    private final Words words;
    private final int end;

    CycleReader(Words words, int end) {
        this.words = words;
        this.end = end;
    }

    @Nullable Mark read(int i) {
        var fixed = dayOfMonth(i);
        if (fixed != null) {
            return fixed;
        }
        var week = weeksOfMonth(i);
        if (week != null) {
            return week;
        }
        var weekday = weekday(i);
        if (weekday != null) {
            return weekday;
        }
        var times = times(i);
        var cycle = times != null ? times : cycle(i);
        var day = cycle instanceof Cycle plain ? onDay(plain) : null;
        return day != null ? day : cycle;
    }

    private @Nullable Mark cycle(int i) {
        if (words.follow(i, "thường", "niên")) {
            return new Cycle(i, i + 2, "YEARLY", 1, false);
        }
        if (words.follow(i, "thường", "xuyên") && isEvery(i + 2)) {
            var inner = every(i + 2, i, true);
            return inner == null ? null : inner;
        }
        if (words.follow(i, "định", "kỳ")) {
            var week = weeksOfMonth(words.past(i + 2, "vào", ","));
            if (week != null) {
                return week;
            }
            var on = dayOfMonth(i + 2);
            var day = on != null ? on : weekday(words.past(i + 2, "vào", ","));
            var plain = day == null ? plainDay(words.past(i + 2, "vào", ",", "(")) : null;
            if (day != null || plain != null) {
                return day != null ? day : plain;
            }
            int at = i + 2 + (words.is(i + 2, "(", ",", "theo", "vào") ? 1 : 0);
            return isEvery(at) ? every(at, i, true) : period(at, i, true);
        }
        if (isEvery(i)) {
            return every(i, i, words.is(i, "mỗi"));
        }
        boolean bare =
                words.is(i + 1, "tháng", "quý", "tuần")
                        && words.past(i + 2, ".", ";") >= words.size();
        if (words.is(i, "theo") && isUnit(i + 1) && (bare || words.is(i + 2, ",", "và"))) {
            return period(i + 1, i, true);
        }
        return months(i, i, false);
    }

    /// "định kỳ vào ngày 25": of every month, since nothing else is said.
    private Mark.@Nullable MonthDays plainDay(int i) {
        boolean before = words.is(i, "trước");
        int at = before ? i + 1 : i;
        int day = words.is(at, "ngày") ? words.number(at + 1) : -1;
        boolean alone = !words.is(at + 2, "/", "tháng", "-", ".", ",", "và", "của", "làm");
        return day > 0 && day <= 31 && (alone || at + 2 >= end)
                ? new Mark.MonthDays(i, at + 2, List.of(), List.of(day), before)
                : null;
    }

    private boolean isEvery(int i) {
        return words.is(i, "hằng", "hàng", "mỗi", "từng")
                && (isUnit(i + 1) || words.number(i + 1) > 0 && isUnit(i + 2));
    }

    private boolean isUnit(int i) {
        return i < end && words.is(i, "ngày", "tuần", "tháng", "quý", "quí", "năm");
    }

    private @Nullable Cycle every(int i, int from, boolean firm) {
        var period = period(i + 1, from, firm);
        return period instanceof Cycle cycle ? cycle : null;
    }

    /// "hằng tháng (trước ngày 20)", "hằng tháng, vào ngày 25".
    private @Nullable Mark onDay(Cycle cycle) {
        if (cycle.rule().equals("FREQ=WEEKLY")) {
            int weekday = words.past(cycle.to(), ",", "(", "vào", "sáng", "chiều", "tối", "ngày");
            var day = dayOfWeek(weekday);
            return day == null ? null : new Mark.WeekDay(cycle.from(), weekday + 2, day);
        }
        int at = words.past(cycle.to(), "(", ",", "vào", "chậm", "nhất", "là", "từ");
        boolean before = words.is(at, "trước");
        int day = before ? at + 1 : at;
        int number = words.is(day, "ngày") ? words.number(day + 1) : -1;
        boolean plain =
                number > 0
                        && number <= 31
                        && !words.is(day + 2, "/", "tháng", "-", ".", "của", "làm")
                        && !(words.is(day + 2, ",") && words.number(day + 3) > 0);
        boolean monthly = cycle.rule().equals("FREQ=MONTHLY");
        return monthly && plain
                ? new Mark.MonthDays(cycle.from(), day + 2, List.of(), List.of(number), before)
                : null;
    }

    /// "6 tháng, 01 năm", "tháng, quý, năm": the shortest of the listed periods; "02 ngày/tháng": the one behind the stroke.
    private @Nullable Mark period(int i, int from, boolean firm) {
        Cycle best = null;
        int at = i;
        boolean more = true;
        while (more && at < Math.min(end, i + LONGEST)) {
            int count =
                    words.number(at) > 0
                            ? words.number(at)
                            : Math.max(0, Numbers.word(words.at(at)));
            boolean numbered = count > 0 && isUnit(at + 1) && !words.is(at, "năm");
            int unit = numbered ? at + 1 : at;
            if (!isUnit(unit) || numbered && count > 60) {
                break;
            }
            boolean isYearNumber =
                    words.is(unit, "năm")
                            && words.at(unit + 1).length() == 4
                            && words.number(unit + 1) > 1900;
            boolean isMonthNumber =
                    words.is(unit, "tháng", "quý")
                            && !numbered
                            && (words.number(unit + 1) > 0
                                    || Numbers.roman(words.at(unit + 1)) > 0);
            boolean isDay = words.is(unit, "ngày") && !numbered && words.number(unit + 1) > 0;
            if (isDay || isYearNumber || isMonthNumber && best == null && from == i) {
                break;
            }
            if (numbered && words.is(unit + 1, "/") && isUnit(unit + 2)) {
                return of(from, unit + 3, words.at(unit + 2), 1, true);
            }
            var cycle = of(from, unit + 1, words.at(unit), numbered ? count : 1, firm);
            best =
                    best == null || cycle.length() < best.length()
                            ? cycle
                            : new Cycle(from, unit + 1, best.frequency(), best.interval(), firm);
            at = unit + 1;
            int next = at;
            next = words.past(next, ",", "và", "hoặc", "-", "/", ";", "hằng", "hàng", "mỗi");
            more = next > at;
            at = more ? next : at;
        }
        return best;
    }

    private static Cycle of(int from, int to, String unit, int count, boolean firm) {
        return switch (unit) {
            case "ngày" -> new Cycle(from, to, "DAILY", count, firm);
            case "tuần" -> new Cycle(from, to, "WEEKLY", count, firm);
            case "tháng" -> new Cycle(from, to, "MONTHLY", count, firm);
            case "quý", "quí" -> new Cycle(from, to, "MONTHLY", 3 * count, firm);
            default -> new Cycle(from, to, "YEARLY", count, firm);
        };
    }

    /// Plain "6 tháng", "06 tháng/lần", "3 tháng một lần": firm only with "lần".
    private @Nullable Mark months(int i, int from, boolean firm) {
        int count = words.number(i) > 0 ? words.number(i) : Numbers.word(words.at(i));
        if (count < 1
                || count > 60
                || !isUnit(i + 1)
                || words.is(
                        i + 2, "đầu", "cuối", "kể", "từ", "làm", "sau", "trước", "tới", "qua")) {
            return null;
        }
        int at = i + 2;
        if (words.is(at, "/") && isUnit(at + 1)) {
            return of(from, at + 2, words.at(at + 1), 1, true);
        }
        int once = words.is(at, "/", "một", "1", "01") ? at + 1 : at;
        if (words.is(once, "lần") && once <= at + 1) {
            return of(from, once + 1, words.at(i + 1), count, true);
        }
        return words.is(i + 1, "tháng") && (count == 3 || count == 6 || count == 9)
                        || words.is(i + 1, "quý") && count == 1
                ? period(i, from, firm)
                : null;
    }

    /// "02 lần/năm", "mỗi năm ít nhất 2 lần", "một quý một lần".
    private @Nullable Mark times(int i) {
        int count = words.number(i) > 0 ? words.number(i) : Numbers.word(words.at(i));
        int thing = count > 0 ? COUNTED.match(words, i + 1) : 0;
        if (thing > 0 && words.is(i + 1 + thing, "/") && isUnit(i + 2 + thing)) {
            return perPeriod(i, i + 3 + thing, count, words.at(i + 2 + thing));
        }
        int many = words.number(i + 1) > 0 ? words.number(i + 1) : Numbers.word(words.at(i + 1));
        boolean unit = isUnit(i) && many > 0 && words.is(i + 2, "lần");
        boolean counts = words.number(i - 1) >= 0 || Numbers.word(words.at(i - 1)) > 0;
        if (unit
                && !counts
                && words.number(i - 1) < 0
                && !words.is(i - 1, "mỗi", "hằng", "hàng", "một")) {
            return perPeriod(i, i + 3, many, words.at(i));
        }
        if (count > 0 && words.is(i + 1, "lần")) {
            int at = i + 2;
            at = words.past(at, "/", "trong", "một", "1", "01", "mỗi", "trên", "hằng", "hàng");
            boolean joined = at > i + 2 && isUnit(at) && words.number(at + 1) < 1900;
            return joined ? perPeriod(i, at + 1, count, words.at(at)) : null;
        }
        boolean opens = words.is(i, "mỗi", "một", "1", "01", "hằng", "hàng") && isUnit(i + 1);
        if (!opens) {
            return null;
        }
        int at = i + 2;
        while (at < i + 8
                && words.is(
                        at, "ít", "nhất", "tối", "thiểu", "từ", "không", "quá", "tổ", "chức", "họp",
                        "thực", "hiện", ",")) {
            at++;
        }
        int often = words.number(at) > 0 ? words.number(at) : Numbers.word(words.at(at));
        return often > 0 && words.is(at + 1, "lần")
                ? perPeriod(i, at + 2, often, words.at(i + 1))
                : null;
    }

    private static Cycle perPeriod(int from, int to, int count, String unit) {
        boolean divides = unit.equals("năm") && count <= 12 && 12 % count == 0;
        return divides
                ? new Cycle(from, to, "MONTHLY", 12 / count, true)
                : of(from, to, unit, 1, true);
    }

    /// "(trước) ngày 20 hằng tháng", "ngày 25 của tháng cuối quý", "ngày cuối tháng".
    private @Nullable Mark dayOfMonth(int i) {
        boolean before = words.is(i, "trước");
        int at = i;
        at =
                words.past(
                        at, "trước", "chậm", "nhất", "đến", "hết", "vào", "trong", "là", "các",
                        "từ");
        boolean bare =
                words.number(at) > 0
                        && words.number(at) <= 31
                        && (at == 0 || words.is(at - 1, "trước", "vào"))
                        && words.is(at + 1, "hằng", "hàng")
                        && words.is(at + 2, "tháng");
        if (bare) {
            return new Mark.MonthDays(
                    i, at + 3, List.of(), List.of(words.number(at)), words.is(at - 1, "trước"));
        }
        if (!words.is(at, "ngày", "mùng", "mồng")) {
            return null;
        }
        before |= words.is(at - 1, "trước") && at > i;
        var days = new ArrayList<Integer>();
        int day = words.past(at + 1, "mùng", "mồng");
        while (day < i + LONGEST
                && (words.is(day, "làm", "việc", "cuối", "cùng")
                        || words.follow(day, "đầu", "tiên")
                        || words.is(day, "tiên") && words.is(day - 1, "đầu")
                        || words.number(day) > 0 && words.number(day) <= 31)) {
            if (words.is(day, "cuối") && days.isEmpty()) {
                days.add(-1);
            } else if (words.is(day, "đầu") && days.isEmpty()) {
                days.add(1);
            } else if (words.number(day) > 0) {
                days.add(words.number(day));
            }
            int next = day + 1;
            boolean on =
                    words.is(next, ",", "và", "-", "đến")
                            && (words.number(next + 1) > 0 || words.is(next + 1, "ngày"));
            boolean range = on && words.is(next, "-", "đến");
            if (range) {
                days.clear();
            }
            day = on ? words.is(next + 1, "ngày") ? next + 2 : next + 1 : next;
        }
        return days.isEmpty() ? null : ofEveryMonth(i, day, days, before);
    }

    private @Nullable Mark ofEveryMonth(int from, int at, List<Integer> days, boolean before) {
        int i = at;
        i = words.past(i, "của", "trong", ",", "(");
        if (words.is(i, "hằng", "hàng", "mỗi", "các") && words.is(i + 1, "tháng")
                || words.is(i, "tháng") && words.is(i + 1, "sau", "kế", "tiếp", "liền", "trước")) {
            return new Mark.MonthDays(from, i + 2, List.of(), days, before);
        }
        boolean last =
                words.is(i, "cuối")
                        || words.follow(i, "tháng", "cuối")
                        || words.follow(i, "tháng", "thứ", "ba");
        boolean first = words.is(i, "đầu") || words.follow(i, "tháng", "đầu");
        if (!last && !first) {
            boolean every =
                    days.getFirst() < 0
                            || words.is(i - 1, "của") && !words.is(i + 1, "này", "trước", "thứ");
            return every && words.is(i, "tháng") && words.number(i + 1) < 1
                    ? new Mark.MonthDays(from, i + 1, List.of(), days, before)
                    : null;
        }
        for (int j = i; j < Math.min(end, i + 7); j++) {
            if (words.is(j, "quý", "quí")
                    && Numbers.roman(words.at(j + 1)) == 0
                    && words.number(j + 1) < 1) {
                return new Mark.MonthDays(
                        from,
                        j + 1,
                        last ? List.of(3, 6, 9, 12) : List.of(1, 4, 7, 10),
                        days,
                        before);
            }
        }
        return null;
    }

    /// "tuần thứ hai của tháng", "tuần 1 và tuần 3 hằng tháng", "tuần cuối tháng".
    private @Nullable Mark weeksOfMonth(int i) {
        if (!words.is(i, "tuần")) {
            return null;
        }
        var days = new ArrayList<Integer>();
        int at = i + 1;
        while (at < Math.min(end, i + 14) && days.size() < 5) {
            int number = words.number(at) > 0 ? words.number(at) : Numbers.word(words.at(at));
            if (words.is(at, "đầu", "nhất")) {
                days.add(7);
            } else if (words.is(at, "cuối")) {
                days.add(-1);
            } else if (number >= 1 && number <= 4) {
                days.add(7 * number);
            } else if (!words.is(at, "thứ", "và", ",", "tuần", "tiên", "cùng")) {
                break;
            }
            at++;
        }
        at = words.past(at, "của", "trong");
        int month = words.is(at, "hằng", "hàng", "mỗi", "các") ? at + 1 : at;
        boolean every = words.is(month, "tháng") && words.number(month + 1) < 1;
        return days.isEmpty() || !every
                ? null
                : new Mark.MonthDays(i, month + 1, List.of(), days, false);
    }

    private Mark.@Nullable WeekDay weekday(int i) {
        var days = new LinkedHashSet<String>();
        int first = words.past(i, "vào", "sáng", "chiều", "tối");
        boolean each =
                words.is(first, "mỗi", "các")
                        || words.is(first, "các") && words.is(first + 1, "ngày");
        first += each ? 1 : 0;
        first += words.is(first, "ngày", "sáng", "chiều", "tối") ? 1 : 0;
        int at = each ? first : i;
        for (var day = dayOfWeek(at); day != null && days.size() < 7; day = dayOfWeek(at)) {
            days.add(day);
            at += 2;
            int next = words.past(at, ",", "và", "hoặc");
            at = dayOfWeek(next) != null ? next : at;
        }
        if (days.isEmpty()) {
            return null;
        }
        at = words.past(at, ",", "của", "vào");
        boolean weekly =
                words.is(at, "hằng", "hàng", "mỗi", "đầu", "cuối") && words.is(at + 1, "tuần")
                        || words.is(at, "tuần") && words.is(at + 1, "trước", "sau", "kế", "liền");
        if ((each || days.size() > 1) && !weekly) {
            return new Mark.WeekDay(i, at, String.join(",", days));
        }
        return weekly ? new Mark.WeekDay(i, at + 2, String.join(",", days)) : null;
    }

    private @Nullable String dayOfWeek(int i) {
        boolean named = words.is(i, "thứ") || words.follow(i, "chủ", "nhật");
        return named ? DAYS.get(words.at(i + 1)) : null;
    }
}
