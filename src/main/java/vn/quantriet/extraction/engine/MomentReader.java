package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Mark.Moment;

/// Reads dates: days, months, quarters, halves of a year and years, with what stands before them.
final class MomentReader {

    /// Longer runs of words before a date are no writing; the limit keeps the work linear.
    private static final int LONGEST = 24;

    private final Words words;
    private final int end;
    private final ClockReader clock;
    private final YearReader years;
    private final QuarterReader quarters;
    private final MonthReader months;
    private final DayReader days;

    MomentReader(Words words, int end) {
        this.words = words;
        this.end = end;
        this.clock = new ClockReader(words);
        this.years = new YearReader(words, end);
        this.quarters = new QuarterReader(words, end, years);
        this.months = new MonthReader(words, end, years);
        this.days = new DayReader(words, end, years, months);
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
            } else if (before && words.is(at, "dịp")) {
                at++;
            } else if (words.is(at, "đến", "hết", "tới")) {
                until = true;
                at++;
            } else if (words.is(
                            at, "vào", "trong", "xong", "là", "chậm", "nhất", "muộn", "từ", "cuối",
                            "ngay", "thời", "điểm")
                    && leadsOn(at)) {
                at++;
            } else if (clock.startsAt(at)) {
                at = clock.after(at);
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
        boolean other =
                words.is(at, "nhất") && !words.is(at - 1, "chậm", "muộn")
                        || words.is(at, "điểm") && !words.is(at - 1, "thời");
        return !other && (!words.is(at, "cuối") || words.is(at + 1, "ngày"));
    }

    private List<Moment> dates(int i) {
        if (words.is(i, "ngày")) {
            return days.list(i, words.past(i + 1, ":", "mồng", "mùng"));
        }
        var half = quarters.partOfYear(i);
        if (half != null) {
            return List.of(half);
        }
        var inMonth = months.part(i);
        if (!inMonth.isEmpty()) {
            return inMonth;
        }
        if (words.is(i, "quý", "quí")) {
            return quarters.list(i, i + 1);
        }
        if (words.is(i, "năm")) {
            return isThisYear(i)
                    ? List.of(Moment.months(i, i + 1, 12, 12, 0, Mark.Part.WHOLE))
                    : years.list(i, i + 1);
        }
        if (words.is(i - 1, "nhất", "trước") && Numbers.word(words.at(i)) > 0) {
            var spelled = days.list(i, i);
            if (!spelled.isEmpty() && spelled.getFirst().isDay()) {
                return spelled;
            }
        }
        if (words.follow(i, "giai", "đoạn") || words.follow(i, "nhiệm", "kỳ")) {
            return years.list(i, i + 2);
        }
        var slashed = days.slashed(i, i);
        var month = slashed == null ? months.list(i) : List.of(slashed);
        return month.isEmpty() && isPlainYear(i) ? years.list(i, i) : month;
    }

    /// "trong năm" at the end of a clause.
    private boolean isThisYear(int i) {
        return words.is(i - 1, "trong")
                && !words.is(i - 2, "lớn", "lễ", "kiện")
                && (words.past(i + 1, "nay", ".", ";", ",") >= words.size()
                        || words.is(i + 1, "nay")
                        || Lexicon.VERBS.match(words, i + 1) > 1 && !words.isCapital(i + 1))
                && i + 1 <= end;
    }

    private boolean isPlainYear(int i) {
        return years.at(i) > 0 && !words.is(i + 1, "/");
    }
}
