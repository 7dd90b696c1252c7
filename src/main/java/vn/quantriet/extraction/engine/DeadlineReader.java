package vn.quantriet.extraction.engine;

import java.util.List;

/// Reads the deadline of an attribute's value and of a clause of prose.
final class DeadlineReader {

    private static final Lexicon WAITING =
            Lexicon.of(
                    "theo",
                    "khi",
                    "sau",
                    "trước",
                    "ngay",
                    "tùy",
                    "đột xuất",
                    "trong quá trình",
                    "trong thời gian",
                    "trong dịp",
                    "dịp",
                    "căn cứ",
                    "kết thúc",
                    "kỳ họp",
                    "phiên họp",
                    "tại kỳ họp",
                    "tại hội nghị",
                    "hội nghị",
                    "đại hội");

    private static final int MOST_WAITING = 16;

    private final Era era;

    DeadlineReader(Era era) {
        this.era = era;
    }

    /// The value after "Thời gian:" and the like: all of it speaks of time.
    DeadlinePhrase ofValue(Text value) {
        var text = value.trimmed(" .,;:…-()_");
        if (text.isBlank()) {
            return DeadlinePhrase.NONE;
        }
        var words = text.words();
        var marks = MarkScanner.scan(words, 0, words.size());
        var deadline = new DeadlineComposer(era).compose(marks, text);
        if (deadline instanceof Deadline.Unspecified && isWholeYear(words)) {
            return DeadlinePhrase.of(text, endOfYear());
        }
        boolean waits = deadline instanceof Deadline.Unspecified && WAITING.startsAt(words, 0);
        return DeadlinePhrase.of(text, waits ? new Deadline.OnGuidance(text.toString()) : deadline);
    }

    private static boolean isWholeYear(Words words) {
        int at = words.past(0, "trong", "cả");
        return at > 0 && words.is(at, "năm") && words.size() == at + 1;
    }

    private Deadline endOfYear() {
        int year = era.year() > 0 || era.issuedOn() == null ? era.year() : era.issuedOn().getYear();
        return year == 0
                ? new Deadline.Fixed(null, false, List.of())
                : new Deadline.Fixed(java.time.LocalDate.of(year, 12, 31), false, List.of());
    }

    /// The time by which a clause of running text wants its work done.
    DeadlinePhrase inProse(Text clause, int subjectEnd) {
        var words = clause.words();
        var all = MarkScanner.scan(words, 0, words.size());
        if (all.isEmpty()) {
            return DeadlinePhrase.NONE;
        }
        var filter = new ProseTime(words, subjectEnd, era);
        var marks = filter.accepted(all);
        if (marks.isEmpty()) {
            return DeadlinePhrase.NONE;
        }
        var text = phrase(words, marks);
        var deadline = new DeadlineComposer(era).compose(marks, text);
        return deadline instanceof Deadline.Unspecified
                ? DeadlinePhrase.NONE
                : DeadlinePhrase.of(text, deadline);
    }

    private static Text phrase(Words words, List<Mark> marks) {
        int from = marks.getFirst().from();
        int to = marks.getFirst().to();
        for (var mark : marks) {
            to = mark.from() - to <= 4 ? mark.to() : to;
        }
        while (from > 0
                && words.is(from - 1, "hoàn", "thành", "xong", "chậm", "nhất", "trước", "là")) {
            from--;
        }
        from = from > 1 && words.follow(from - 2, "định", "kỳ") ? from - 2 : from;
        return words.slice(from, to);
    }

    /// Whether the words say nothing but a time: "Hoàn thành trong quý 4/2019".
    static boolean isOnlyTime(Text clause) {
        var words = clause.words();
        int at = 0;
        boolean found = false;
        while (at < words.size()) {
            if (FILLERS.startsAt(words, at)) {
                at += FILLERS.match(words, at);
                continue;
            }
            if (!words.isWord(at)) {
                at++;
                continue;
            }
            int next = afterMark(words, at);
            if (next < 0) {
                return false;
            }
            found = true;
            at = next;
        }
        return found;
    }

    /// Whether the words wait for something without a date: "sau khi có hướng dẫn của cấp trên".
    static boolean isWaiting(Text text) {
        var words = text.words();
        var marks = MarkScanner.scan(words, 0, Math.min(words.size(), 4));
        return WAITING.startsAt(words, 0)
                && !marks.isEmpty()
                && marks.getFirst().from() == 0
                && marks.getFirst() instanceof Mark.Waiting;
    }

    /// A short sentence of nothing but what is waited for: "Đột xuất khi có dấu hiệu vi phạm."
    static boolean isOnlyWaiting(Text clause) {
        var words = clause.words();
        int at = words.follow(0, "đột", "xuất") ? 2 : 0;
        boolean waits =
                words.is(at, "khi") && words.is(at + 1, "có", "được", "cần", "phát")
                        || words.is(at, "sau", "ngay") && words.is(at + 1, "khi", "sau")
                        || words.is(at, "theo") && isWaiting(clause);
        for (int i = at; i < words.size(); i++) {
            waits &= words.isWord(i) || words.is(i, ".") && i + 1 == words.size();
        }
        return waits && words.size() <= MOST_WAITING;
    }

    private static int afterMark(Words words, int at) {
        var marks = MarkScanner.scan(words, at, Math.min(words.size(), at + 24));
        return marks.isEmpty() || marks.getFirst().from() != at ? -1 : marks.getFirst().to();
    }

    private static final Lexicon FILLERS =
            Lexicon.of(
                    "hoàn thành",
                    "xong",
                    "dự kiến",
                    "thời gian",
                    "thời hạn",
                    "hạn cuối",
                    "hạn chót",
                    "hạn",
                    "thực hiện",
                    "việc này",
                    "nhiệm vụ này",
                    "nội dung này",
                    "phải",
                    "chậm nhất",
                    "là",
                    "từ",
                    "đến",
                    "trong",
                    "vào",
                    "và",
                    "yêu cầu",
                    "công việc này",
                    "các nội dung trên",
                    "thời gian hoàn thành",
                    "thời gian thực hiện",
                    "bắt đầu",
                    "tiến độ",
                    "cần",
                    "việc thực hiện",
                    "các nhiệm vụ trên",
                    "đảm bảo",
                    "bảo đảm",
                    "tổ chức");
}
