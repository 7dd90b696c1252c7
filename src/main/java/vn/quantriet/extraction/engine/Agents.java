package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;

/// Finds by whom a thing is done where the clause has no doer for its subject: "do X chủ trì", "được giao cho X".
final class Agents {

    private static final Lexicon HANDED =
            Lexicon.of(
                    "được giao cho",
                    "giao cho",
                    "thuộc trách nhiệm của",
                    "là trách nhiệm của",
                    "thuộc về");

    private static final Lexicon AGENT =
            Lexicon.of(
                    "chủ trì", "phụ trách", "chịu trách", "đảm nhiệm", "đảm trách", "làm đầu mối");

    /// Things that somebody makes or sees to: behind them "do X" names who.
    private static final Lexicon WORKS =
            Lexicon.of(
                    "việc",
                    "nhiệm",
                    "nội",
                    "công tác",
                    "hồ sơ",
                    "tài liệu",
                    "kinh phí",
                    "văn bản",
                    "dự thảo",
                    "chương trình",
                    "phần việc",
                    "lễ",
                    "các nội dung",
                    "các công việc",
                    "các nhiệm vụ",
                    "các thủ tục",
                    "thủ tục");

    private final Words words;
    private final NounPhrases phrases;

    Agents(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /// "Việc này giao Ban Chỉ huy thực hiện": behind the work itself "giao" alone hands it over.
    private boolean isHanded(int at) {
        return at > 0
                && words.is(at, "giao")
                && !words.is(at - 1, "được", "bàn", "chuyển")
                && words.is(0, "việc", "nhiệm", "nội", "công");
    }

    /// "do Ban Tổ chức chủ trì", "(Ban Tổ chức chủ trì)", "được giao cho Văn phòng".
    @Nullable Doing doing() {
        for (int i = 0; i + 2 < words.size(); i++) {
            int given = HANDED.match(words, i);
            given = given == 0 && isHanded(i) ? 1 : given;
            if (given == 0 && !words.is(i, "do", "(")) {
                continue;
            }
            var phrase = phrases.read(i + Math.max(1, given));
            if (phrase != null && (given > 0 || acts(phrase.verb(), words.is(i, "(")))) {
                var units = UnitParser.units(words.slice(phrase.from(), phrase.to()));
                var helpers = new Coordinators(words, phrases).from(phrase.to());
                return new Doing(units, units, helpers, 0, false);
            }
        }
        return null;
    }

    private boolean acts(int verb, boolean bracketed) {
        int done = words.follow(verb, "thực", "hiện") ? verb + 2 : words.size() + 1;
        boolean last =
                done >= words.size() && done <= words.size()
                        || words.is(done, ",", ".", ";", "(")
                        || done < words.size()
                                && DeadlineReader.isOnlyTime(words.slice(done, words.size()));
        return AGENT.startsAt(words, verb)
                || !bracketed && last
                || bracketed && words.follow(verb, "thực", "hiện")
                || !bracketed && WORKS.startsAt(words, 0) && phrases.isPredicate(verb);
    }

    /// Whether the clause says by whom a thing is done: "Việc cấp đổi thẻ do các chi bộ thực hiện".
    static boolean areNamed(Text clause) {
        var words = clause.words();
        var reader = new Agents(words, new NounPhrases(words));
        for (int i = 1; i + 2 < words.size(); i++) {
            int given = HANDED.match(words, i);
            boolean by = words.is(i, "do");
            var phrase = given > 0 || by ? reader.phrases.read(i + Math.max(1, given)) : null;
            if (phrase != null && (given > 0 || reader.acts(phrase.verb(), false))) {
                return true;
            }
        }
        return false;
    }
}
