package vn.quantriet.extraction.engine;

/// What is told about units up to the verb of the sentence: "Các đơn vị chưa gửi báo cáo tháng 02 gửi bổ sung ...".
final class RelativeClause {

    /// Verbs that are things too when another verb stands before them.
    private static final Lexicon DOUBLES =
            Lexicon.of(
                    "báo cáo",
                    "quy định",
                    "quyết định",
                    "kết luận",
                    "hướng dẫn",
                    "thông báo",
                    "kiến nghị",
                    "yêu cầu",
                    "quy hoạch");

    /// What members are called to, let off or sent for.
    private static final Lexicon MEETINGS =
            Lexicon.of(
                    "sinh hoạt",
                    "công tác",
                    "kiểm điểm",
                    "tập huấn",
                    "bồi dưỡng",
                    "đào tạo",
                    "kiểm tra",
                    "giám sát",
                    "khen thưởng",
                    "phụ trách",
                    "theo dõi");

    /// What a person is in charge of: a verb behind it names the field.
    private static final Lexicon FIELDS =
            Lexicon.of("công tác", "lĩnh vực", "mảng", "khối", "hoạt động", "việc", "phong trào");

    /// Classes of persons and units that are several without a quantifier.
    private static final Lexicon CLASSES =
            Lexicon.of(
                    "đảng viên",
                    "cán bộ",
                    "công chức",
                    "viên chức",
                    "đoàn viên",
                    "hội viên",
                    "đơn vị",
                    "chi bộ",
                    "tập thể",
                    "cá nhân",
                    "cấp ủy viên",
                    "đảng ủy viên",
                    "ủy viên",
                    "người",
                    "hộ");

    private static final Lexicon MODALS =
            Lexicon.of(
                    "phải",
                    "cần",
                    "sẽ",
                    "chủ động",
                    "tích cực",
                    "kịp thời",
                    "nghiêm túc",
                    "thường xuyên",
                    "khẩn trương");

    private static final Lexicon MANNERS =
            Lexicon.of(
                    "trực tiếp",
                    "tự",
                    "không",
                    "luôn",
                    "sớm",
                    "đồng loạt",
                    "sẵn sàng",
                    "hằng",
                    "hàng",
                    "mỗi");

    private static final int LONGEST = 14;
    private static final int NEAR = 6;
    private static final int LONGEST_BRACKET = 24;

    private static final Lexicon SEVERAL = Lexicon.of("các", "những", "mỗi");

    private final Words words;
    private final NameStart starts;

    RelativeClause(Words words, NameStart starts) {
        this.words = words;
        this.starts = starts;
    }

    /// How many words of it stand here in a name that began at `start`; 0 when none.
    int length(int start, int at, boolean quantified) {
        if (words.is(at, "có") && starts.isPredicate(at)) {
            return 0;
        }
        boolean several =
                quantified
                        || words.is(at, "có")
                                && start + CLASSES.match(words, start) == at
                                && mustAct(at)
                        || words.is(at, "có") && isSeveral(start, at)
                        || words.is(at, "được", "chưa")
                                && start + CLASSES.match(words, start) == at;
        return several || words.follow(at, "phụ", "trách") ? length(at) : 0;
    }

    /// "Đảng viên có hành vi bạo lực gia đình phải kiểm điểm": told of a class of persons, who must then act.
    private boolean mustAct(int at) {
        for (int i = at + 2; i < at + LONGEST && words.isWord(i); i++) {
            if (words.is(i, "phải")) {
                return true;
            }
        }
        return false;
    }

    /// "Ủy ban nhân dân các xã, phường": several are meant where "các" stands a few words before.
    private boolean isSeveral(int start, int at) {
        return SEVERAL.find(words, Math.max(start, at - NEAR), at) >= 0;
    }

    /// Where the bracket that opens here closes, or where it opens when it is long or never closes.
    private int closing(int open) {
        for (int i = open + 1; i < Math.min(words.size(), open + LONGEST_BRACKET); i++) {
            if (words.is(i, ")")) {
                return i;
            }
        }
        return open;
    }

    /// "Các đơn vị chưa gửi báo cáo tháng 02 gửi bổ sung ...": what is told about the units up to the next verb.
    private int length(int at) {
        boolean charge = words.follow(at, "phụ", "trách");
        if (words.is(at, "có") && words.is(at + 1, "thể", "trách", "nhiệm")
                || !charge && !words.is(at, "chưa", "có", "được", "đã")
                || Lexicon.COMPOUNDS.startsAt(words, at)) {
            return 0;
        }
        int own = charge ? 1 : Lexicon.VERBS.match(words, at + 1);
        int from = at + 1 + Math.max(1, own);
        from += charge ? 0 : DOUBLES.match(words, from);
        from += own > 0 && words.is(at, "được", "chưa") ? MEETINGS.match(words, from) : 0;
        int limit = Math.min(words.size(), at + LONGEST);
        for (int i = from; i < limit; i++) {
            boolean listed = words.is(at, "có") && words.is(i, ",") && !starts.isPredicate(i + 1);
            if (charge && words.is(i, ":") && i - at <= NEAR) {
                return i - at;
            }
            if (charge && words.is(i, ",") && i - at <= NEAR && words.isCapital(i + 1)) {
                return starts.isHead(i + 1, false) ? i - at : 0;
            }
            if (words.is(i, "(") && !charge && words.isWord(i + 1)) {
                int close = closing(i);
                limit = Math.min(words.size(), limit + close - i);
                i = close;
                continue;
            }
            if (!words.isWord(i) && !listed) {
                return 0;
            }
            int compound = Lexicon.COMPOUNDS.match(words, i);
            int field = FIELDS.match(words, i);
            if (charge && field > 0) {
                i += field + Math.max(1, Lexicon.VERBS.match(words, i + field)) - 1;
            } else if (compound > 0) {
                i += compound - 1;
            } else if (!words.isCapital(i)
                    && (Lexicon.VERBS.startsAt(words, i)
                            || MODALS.startsAt(words, i)
                            || MANNERS.startsAt(words, i))) {
                return i - at;
            }
        }
        return 0;
    }
}
