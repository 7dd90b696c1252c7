package vn.quantriet.extraction.engine;

/// The time that a heading or a lead-in sets for all work under it: "Những việc hoàn thành trong tháng 7/2026".
final class SectionTime {

    private static final Lexicon DONE =
            Lexicon.of(
                    "hoàn thành",
                    "xong",
                    "làm xong",
                    "giải quyết xong",
                    "thực hiện xong",
                    "thời hạn",
                    "thời gian hoàn thành");

    private static final Lexicon STEPS = Lexicon.of("bước", "giai đoạn", "đợt", "kỳ", "lần");

    private static final int FIRST = 14;
    private static final int NEAR = 6;
    private static final int LONGEST = 400;

    private SectionTime() {}

    static DeadlinePhrase of(Text heading, DeadlineReader deadlines) {
        if (heading.isBlank() || heading.length() > LONGEST) {
            return DeadlinePhrase.NONE;
        }
        var plain = plain(heading.strip(" ", " .:;"), deadlines);
        if (plain.isPrinted()) {
            return plain;
        }
        var words = heading.words();
        var opening = opening(words, deadlines);
        if (opening.isPrinted()) {
            return opening;
        }
        int done = DONE.find(words, 0, words.size());
        if (done < 0) {
            return DeadlinePhrase.NONE;
        }
        int limit = Math.min(words.size(), done + NEAR);
        boolean dated =
                MarkScanner.scan(words, done, words.size()).stream()
                        .anyMatch(mark ->
                                (mark instanceof Mark.Moment
                                                || mark instanceof Mark.Waiting waiting
                                                        && waiting.firm())
                                        && mark.from() < limit);
        return dated ? deadlines.inProse(words.slice(done, words.size()), 0) : DeadlinePhrase.NONE;
    }

    /// "Từ nay đến hết năm 2026, các chi bộ làm các việc sau:".
    private static DeadlinePhrase opening(Words words, DeadlineReader deadlines) {
        boolean until =
                words.follow(0, "từ", "nay") || words.is(0, "trước", "chậm", "trong", "đến", "hết");
        var marks =
                until
                        ? MarkScanner.scan(words, 0, Math.min(words.size(), FIRST))
                        : java.util.List.<Mark>of();
        boolean dated =
                !marks.isEmpty()
                        && marks.getFirst() instanceof Mark.Moment first
                        && first.from() <= 2
                        && words.is(first.to(), ",");
        return dated
                ? deadlines.ofValue(words.slice(0, marks.getFirst().to()))
                : DeadlinePhrase.NONE;
    }

    /// "Tháng 4/2026:", "Bước 1 (từ 01/3 đến 15/3):": a heading that says nothing but a time.
    static DeadlinePhrase plain(Text heading, DeadlineReader deadlines) {
        if (heading.isBlank() || heading.length() > LONGEST) {
            return DeadlinePhrase.NONE;
        }
        if (isDated(heading)) {
            return deadlines.ofValue(heading);
        }
        int open = heading.toString().lastIndexOf('(');
        var inside =
                open > 0 && heading.endsWith(")")
                        ? heading.sub(open + 1, heading.length() - 1)
                        : Text.EMPTY;
        boolean step = STEPS.startsAt(heading.words(), 0);
        return step && isDated(inside) ? deadlines.ofValue(inside) : DeadlinePhrase.NONE;
    }

    private static boolean isDated(Text text) {
        return !text.isBlank()
                && DeadlineReader.isOnlyTime(text)
                && MarkScanner.scan(text.words(), 0, text.words().size()).stream()
                        .anyMatch(mark ->
                                mark instanceof Mark.Moment
                                        || mark instanceof Mark.Cycle
                                        || mark instanceof Mark.Always
                                        || mark instanceof Mark.MonthDays
                                        || mark instanceof Mark.WeekDay);
    }
}
