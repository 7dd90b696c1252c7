package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.extraction.engine.Mark.Moment;
import vn.quantriet.extraction.engine.Mark.Part;

/// Reads years, in figures and in words, by themselves and behind a day, month or quarter.
final class YearReader {

    /// Longer lists of years are no writing; the limit keeps the work linear.
    private static final int LONGEST = 24;

    /// "hai nghìn không trăm hai mươi lăm" and one word to spare.
    private static final int LONGEST_YEAR = 9;

    /// A year, 0 for none, and the word after it.
    record Year(int value, int to) {}

    private final Words words;
    private final int end;

    YearReader(Words words, int end) {
        this.words = words;
        this.end = end;
    }

    /// "năm 2025", "giai đoạn 2025 - 2030": the years from a word on.
    List<Moment> list(int from, int first) {
        int year = at(first);
        if (year == 0) {
            return List.of();
        }
        int i = first + 1;
        var found = new ArrayList<Integer>();
        found.add(year);
        while (found.size() < LONGEST
                && words.is(i, "-", ",", "và")
                && at(words.is(i + 1, "năm") ? i + 2 : i + 1) > 0) {
            i += words.is(i + 1, "năm") ? 3 : 2;
            found.add(at(i - 1));
        }
        int to = i;
        return found.stream()
                .map(each -> Moment.months(from, to, 12, 12, each, Part.WHOLE))
                .toList();
    }

    /// The year printed after a day, month or quarter: "/2025", "-2025", "năm 2025", ", năm 2025".
    Year after(int i) {
        int at = words.is(i, ",") && words.is(i + 1, "năm") ? i + 1 : i;
        if (words.is(at, "/", "-", ".", "năm", "của") || words.is(at, "năm")) {
            int next = words.is(at, "của") && words.is(at + 1, "năm") ? at + 2 : at + 1;
            int year = at(next);
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

    /// The year in four figures here, or 0.
    int at(int i) {
        int value = i < end ? words.number(i) : -1;
        return value >= 1930 && value <= 2100 && words.at(i).length() == 4 ? value : 0;
    }
}
