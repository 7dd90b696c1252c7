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
                    "chủ trì",
                    "phụ trách",
                    "chịu trách",
                    "đảm nhiệm",
                    "đảm trách",
                    "làm đầu mối",
                    "làm nòng cốt",
                    "làm chủ lực");

    /// What others decide for the thing told of: behind "được X" they say no doer.
    private static final Lexicon GRANTING =
            Lexicon.of(
                    "giao",
                    "phân công",
                    "phê duyệt",
                    "thông qua",
                    "chấp thuận",
                    "cấp",
                    "cho",
                    "công nhận",
                    "ủy quyền",
                    "quy định",
                    "xác định",
                    "ban hành",
                    "bổ nhiệm",
                    "phân bổ",
                    "bố trí",
                    "quyết định",
                    "thống nhất",
                    "đồng ý");

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

    private static final Lexicon LEADS =
            Lexicon.of(
                    "chủ trì",
                    "chủ trì thực hiện",
                    "phụ trách",
                    "chịu trách nhiệm",
                    "đảm nhiệm",
                    "thực hiện",
                    "trực tiếp phụ trách",
                    "trực tiếp chỉ đạo",
                    "làm đầu mối",
                    "chỉ huy");

    private static final Lexicon EVENTS =
            Lexicon.of(
                    "lễ",
                    "hội nghị",
                    "cuộc",
                    "lớp",
                    "việc",
                    "đợt",
                    "buổi",
                    "đại hội",
                    "hội thi",
                    "công tác",
                    "kế hoạch",
                    "đề án");

    private static final int LONGEST_THING = 24;

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

    /// "Bản đồ số phải được Sở Nông nghiệp xây dựng xong": the thing that is made stands first.
    @Nullable Doing passive() {
        boolean event = EVENTS.startsAt(words, 0);
        for (int i = 1; i + 2 < words.size() && i < LONGEST_THING && words.isWord(i); i++) {
            if (!event && Lexicon.VERBS.startsAt(words, i) && !words.isCapital(i)) {
                return null;
            }
            var by = words.is(i, "được") ? phrases.read(i + 1) : null;
            if (by != null && makes(by.verb())) {
                var units = UnitParser.units(words.slice(by.from(), by.to()));
                var helpers = new Coordinators(words, phrases).from(by.to());
                return new Doing(units, units, helpers, 0, false);
            }
        }
        return null;
    }

    private boolean makes(int verb) {
        return Lexicon.VERBS.startsAt(words, verb)
                && !words.isCapital(verb)
                && !GRANTING.startsAt(words, verb);
    }

    /// "Các vụ việc có dấu hiệu tội phạm được giao cho Công an": what is handed over stands first.
    @Nullable Doing handedOver() {
        for (int i = 1; i + 3 < words.size() && i < LONGEST_THING && words.isWord(i); i++) {
            if (Lexicon.VERBS.startsAt(words, i) && !words.isCapital(i)) {
                return null;
            }
            var to = words.follow(i, "được", "giao", "cho") ? phrases.read(i + 3) : null;
            if (to != null) {
                var units = UnitParser.units(words.slice(to.from(), to.to()));
                var helpers = new Coordinators(words, phrases).from(to.to());
                return new Doing(units, units, helpers, 0, false);
            }
        }
        return null;
    }

    /// "do Ban Tổ chức chủ trì", "(Ban Tổ chức chủ trì)", "được giao cho Văn phòng".
    @Nullable Doing doing() {
        for (int i = 0; i + 2 < words.size(); i++) {
            int given = HANDED.match(words, i);
            given = given == 0 && (isHanded(i) || isAppended(i)) ? 1 : given;
            if (isBetweenDashes(i)) {
                given = 1;
            }
            if (given == 0 && !words.is(i, "do", "(") && !(words.is(i, ",") && i > 1)) {
                continue;
            }
            var phrase = phrases.read(i + Math.max(1, given));
            boolean told = phrase != null && words.is(i, ",") && given == 0;
            if (phrase != null
                    && (given > 0
                            || (told
                                    ? leads(phrase.verb())
                                    : acts(phrase.verb(), words.is(i, "("))))) {
                var units = UnitParser.units(words.slice(phrase.from(), phrase.to()));
                var helpers = new Coordinators(words, phrases).from(phrase.to());
                return new Doing(units, units, helpers, 0, false);
            }
        }
        return null;
    }

    /// "Sửa loa truyền thanh - giao chi đoàn, làm ngay trong tuần".
    private boolean isAppended(int at) {
        return at > 2 && words.is(at, "giao") && words.is(at - 1, "-", ",", "–");
    }

    /// "Cấp chữ ký số cá nhân - Văn phòng Đảng ủy - xong trong tháng 5/2026".
    private boolean isBetweenDashes(int at) {
        boolean dash = at > 2 && words.is(at, "-", "–") && !words.touches(at);
        var phrase = dash && words.isCapital(at + 1) ? phrases.read(at + 1) : null;
        return phrase != null
                && words.is(phrase.to(), "-", "–")
                && DeadlineReader.isOnlyTime(words.slice(phrase.to() + 1, words.size()));
    }

    /// "Họp dân bàn việc làm đường, đồng chí Phó Bí thư chủ trì, tối ngày 15/3": told at the end who leads.
    private boolean leads(int verb) {
        int end = verb + LEADS.match(words, verb);
        return end > verb
                && (end >= words.size()
                        || words.is(end, ",", ".", ";", "(")
                        || words.follow(end, "phối", "hợp")
                        || DeadlineReader.isOnlyTime(words.slice(end, words.size())));
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
            int given = Math.max(HANDED.match(words, i), reader.isHanded(i) ? 1 : 0);
            boolean by = words.is(i, "do");
            var phrase = given > 0 || by ? reader.phrases.read(i + Math.max(1, given)) : null;
            if (phrase != null && (given > 0 || reader.acts(phrase.verb(), false))) {
                return true;
            }
        }
        return false;
    }
}
