package vn.quantriet.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Days as keys of the search index, so that the newest of very many documents with a word are found without looking at all.
///
/// Eight days make a cell, eight cells a larger one, four sizes in all: any stretch of time is a few dozen cells at most.
final class SearchDays {

    /// The first day of the first cell; what is older is in it.
    private static final LocalDate BEGIN = LocalDate.of(1930, 2, 3);

    private static final int DAYS = 8;
    private static final int SIZES = 4;

    /// Later than they were registered: a slip of the pen, and a few at most.
    static final String FUTURE = "~future";

    private SearchDays() {}

    static int cell(LocalDate day) {
        return (int) Math.max(0, (day.toEpochDay() - BEGIN.toEpochDay()) / DAYS);
    }

    static List<String> keys(LocalDate day, LocalDate registered) {
        if (day.isAfter(registered)) {
            return List.of(FUTURE);
        }
        int cell = cell(day);
        return IntStream.range(0, SIZES).mapToObj(size -> key(size, cell >> 3 * size)).toList();
    }

    /// The fewest keys that are exactly the cells from - to.
    static List<String> covering(int from, int to) {
        var keys = new ArrayList<String>();
        int at = from;
        while (at <= to) {
            int size = 0;
            while (size + 1 < SIZES
                    && at % (1 << 3 * (size + 1)) == 0
                    && at + (1 << 3 * (size + 1)) - 1 <= to) {
                size++;
            }
            keys.add(key(size, at >> 3 * size));
            at += 1 << 3 * size;
        }
        return keys;
    }

    private static String key(int size, int number) {
        return "~" + size + "-" + number;
    }
}
