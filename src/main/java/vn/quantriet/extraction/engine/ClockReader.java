package vn.quantriet.extraction.engine;

/// Reads an hour before a date: "17 giờ 30 phút", "16h30".
final class ClockReader {

    private static final int LONGEST = 24;

    private final Words words;

    ClockReader(Words words) {
        this.words = words;
    }

    boolean startsAt(int at) {
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

    /// Past the hour, its minutes and a day of the week.
    int after(int at) {
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
}
