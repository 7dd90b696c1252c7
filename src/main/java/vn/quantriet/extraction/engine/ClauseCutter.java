package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;

/// Cuts a sentence where a new task may begin: at clauses, and before a periodic report inside a clause.
final class ClauseCutter {

    private static final Lexicon REPORT = Lexicon.of("báo cáo");

    private static final int NEAR = 9;
    private static final int MOST_MARKS = 12;

    private ClauseCutter() {}

    static List<Text> cut(Text sentence) {
        var result = new ArrayList<Text>();
        for (var clause : named(sentence, Sentences.clauses(sentence))) {
            int at = periodicReport(clause);
            if (at > 0) {
                var words = clause.words();
                result.add(words.slice(0, at).strip(" ,", " ,;"));
                result.add(words.slice(at, words.size()));
            } else {
                result.add(clause);
            }
        }
        return result;
    }

    /// "Ban Nội chính; Văn phòng theo dõi ...": names before a semicolon belong to the clause behind it.
    private static List<Text> named(Text sentence, List<Text> clauses) {
        var result = new ArrayList<Text>();
        for (var clause : clauses) {
            boolean name = !result.isEmpty() && !LeadIns.unitName(result.getLast()).isEmpty();
            if (name) {
                int from = result.removeLast().within(sentence);
                result.add(sentence.sub(from, clause.within(sentence) + clause.length()));
            } else {
                result.add(clause);
            }
        }
        return result;
    }

    /// "... và Kế hoạch này định kỳ 06 tháng tổng hợp kết quả báo cáo": where "định kỳ" stands, after a predicate.
    private static int periodicReport(Text clause) {
        var words = clause.words();
        var marks = MarkScanner.scan(words, 0, words.size());
        Mark before = null;
        for (var mark : marks.subList(0, Math.min(MOST_MARKS, marks.size()))) {
            boolean periodic =
                    mark instanceof Mark.Cycle
                            || mark instanceof Mark.MonthDays
                            || mark instanceof Mark.WeekDay;
            boolean named = words.follow(mark.from() - 2, "định", "kỳ");
            int from = named ? mark.from() - 2 : mark.from();
            boolean dated = before instanceof Mark.Moment moment && moment.to() >= from;
            before = mark;
            if (periodic
                    && !dated
                    && from > 4
                    && reports(words, mark.to())
                    && opens(words, from)
                    && hasPredicate(words, from)) {
                return words.is(from - 1, "và") ? from - 1 : from;
            }
        }
        return -1;
    }

    private static boolean opens(Words words, int from) {
        return words.is(from, "định")
                || words.is(from - 1, ",", "này", "và", ")")
                || words.is(from, "hằng", "hàng", "mỗi");
    }

    private static boolean reports(Words words, int from) {
        int report = REPORT.find(words, from, Math.min(words.size(), from + NEAR));
        if (report < 0 || words.is(report + 2, "viên")) {
            return false;
        }
        for (int i = from; i < report; i++) {
            if (!words.is(
                    i, "tổng", "hợp", "kết", "quả", "sơ", "tổng", "hoặc", "đột", "xuất", ",", "và",
                    "gửi", "có", "xây", "dựng", "tình", "hình", "thực", "hiện", "đánh", "giá", "(",
                    ")", "lập", "kịp", "thời")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPredicate(Words words, int to) {
        var phrase = new NounPhrases(words).read(0);
        int from = phrase == null ? 0 : phrase.verb();
        for (int i = from; i < to; i++) {
            if (Lexicon.VERBS.startsAt(words, i) && Lexicon.ADVERBS.match(words, i) == 0) {
                return true;
            }
        }
        return phrase == null && to > 6;
    }
}
