package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Mark.Moment;
import vn.quantriet.extraction.engine.Mark.Part;

/// Reads quarters, halves and ends of a year.
final class QuarterReader {

    private static final int LONGEST = 24;

    private final Words words;
    private final int end;
    private final YearReader years;

    QuarterReader(Words words, int end, YearReader years) {
        this.words = words;
        this.end = end;
        this.years = years;
    }

    /// "quý I, II và III/2025".
    List<Moment> list(int from, int at) {
        boolean thisOne = words.is(from - 1, "trong") && (words.is(at, "này") || !words.isWord(at));
        if (thisOne) {
            return List.of(Moment.months(from, at, Moment.THIS_MONTH, 3, 0, Part.WHOLE));
        }
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
        var year = years.after(i);
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

    /// "6 tháng đầu năm", "cuối năm", "cuối quý I".
    @Nullable Moment partOfYear(int i) {
        int count = words.number(i) > 0 ? words.number(i) : Numbers.word(words.at(i));
        if (count > 0
                && count <= 12
                && words.is(i + 1, "tháng")
                && words.is(i + 2, "đầu", "cuối")
                && words.is(i + 3, "năm")) {
            var year = years.after(i + 3);
            return Moment.months(
                    i,
                    Math.max(i + 4, year.to()),
                    words.is(i + 2, "đầu") ? count : 12,
                    count,
                    year.value(),
                    Part.WHOLE);
        }
        if (words.is(i, "nửa") && words.is(i + 1, "đầu", "cuối") && words.is(i + 2, "năm")) {
            var year = years.after(i + 2);
            return Moment.months(
                    i,
                    Math.max(i + 3, year.to()),
                    words.is(i + 1, "đầu") ? 6 : 12,
                    6,
                    year.value(),
                    Part.WHOLE);
        }
        if (!words.is(i, "cuối", "giữa", "đầu") || !words.is(i + 1, "năm", "quý")) {
            return null;
        }
        if (words.is(i + 1, "quý")) {
            int quarter = quarter(i + 2);
            var year = years.after(i + 3);
            int month =
                    words.is(i, "đầu")
                            ? quarter * 3 - 2
                            : words.is(i, "giữa") ? quarter * 3 - 1 : quarter * 3;
            return quarter == 0
                    ? null
                    : Moment.months(i, year.to(), month, 1, year.value(), Part.WHOLE);
        }
        var year = years.after(i + 1);
        if (words.is(i, "cuối") || year.value() > 0) {
            int month = words.is(i, "đầu") ? 3 : words.is(i, "giữa") ? 6 : 12;
            return Moment.months(i, Math.max(i + 2, year.to()), month, 1, year.value(), Part.WHOLE);
        }
        return null;
    }
}
