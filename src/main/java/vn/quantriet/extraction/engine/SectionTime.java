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
        int done = DONE.find(words, 0, words.size());
        if (done < 0) {
            return DeadlinePhrase.NONE;
        }
        int limit = Math.min(words.size(), done + NEAR);
        boolean dated =
                MarkScanner.scan(words, done, words.size()).stream()
                        .anyMatch(mark -> mark instanceof Mark.Moment && mark.from() < limit);
        return dated ? deadlines.inProse(words.slice(done, words.size()), 0) : DeadlinePhrase.NONE;
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
                        .anyMatch(Mark.Moment.class::isInstance);
    }
}
