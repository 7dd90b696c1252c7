package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;

/// Finds where the name of a unit, or a list of such names, begins and ends in running text.
final class NounPhrases {

    /// Longer runs without a verb are no name.
    private static final int LONGEST = 80;

    private static final int MOST_QUANTIFIERS = 6;

    static final Lexicon QUANTIFIERS =
            Lexicon.of(
                    "các đồng chí",
                    "đồng chí",
                    "các đ",
                    "các",
                    "những",
                    "mỗi",
                    "từng",
                    "mọi",
                    "toàn thể",
                    "toàn bộ",
                    "tất cả",
                    "riêng",
                    "một số");

    private static final Lexicon ASIDES =
            Lexicon.of(
                    "đặc biệt là",
                    "nhất là",
                    "trước hết là",
                    "trong đó có",
                    "trọng tâm là",
                    "cụ thể là",
                    "bao gồm",
                    "gồm");

    private static final Lexicon STOPS =
            Lexicon.of(
                    "tự",
                    "để",
                    "nhằm",
                    "khi",
                    "nếu",
                    "mà",
                    "do",
                    "bằng",
                    "với",
                    "được",
                    "có",
                    "đối với",
                    "như",
                    "thì",
                    "vì",
                    "qua",
                    "thông qua",
                    "về việc",
                    "về",
                    "từ",
                    "trước",
                    "sau",
                    "chậm nhất",
                    "đến",
                    "hoàn thành",
                    "ngoài",
                    "nhiệm vụ",
                    "việc",
                    "nghĩa vụ",
                    "ít nhất",
                    "tối thiểu",
                    "đồng thời",
                    "hoặc",
                    "chưa",
                    "vẫn",
                    "đều",
                    "còn",
                    "nói chung",
                    "trong việc",
                    "trong quá trình",
                    "trong công tác",
                    "trong thực hiện",
                    "trong triển khai",
                    "trong tổ chức",
                    "trong xây dựng",
                    "tại hội nghị",
                    "nhân dịp",
                    "bị",
                    "mỗi");

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

    private static final int LONGEST_RELATIVE = 14;

    /// Words from one up to another; `verb` is where the predicate would begin.
    record NounPhrase(int from, int to, int verb) {}

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /// The names that begin at a word, or nothing when no unit is named there.
    @Nullable NounPhrase read(int from) {
        int start = afterQuantifiers(from);
        if (!isHead(start, start > from) && !isPerson(start) && !isComrade(from, start)) {
            return null;
        }
        boolean person = !isHead(start, start > from);
        int at = person ? endOfPersons(start) : end(start, start > from);
        int verb = afterAside(at);
        return new NounPhrase(from, at, verb);
    }

    /// A person's name goes as far as its capital letters; a position or a bracket may follow, or another person.
    private int endOfPersons(int start) {
        int at = start + 1;
        int limit = Math.min(words.size(), start + LONGEST);
        while (at < limit) {
            if (words.isCapital(at) && words.isWord(at)) {
                at++;
            } else if (words.is(at, "(")) {
                int step = bracket(at);
                if (step == 0) {
                    return at;
                }
                at += step;
            } else if (words.is(at, ",", "và", "-", ";") && joinsPerson(at + 1)) {
                int next = afterQuantifiers(at + 1);
                at =
                        isPerson(next) || next > at + 1 && !isHead(next, true)
                                ? next + 1
                                : end(next, false);
            } else {
                return at;
            }
        }
        return at;
    }

    /// Whether another person, a position or a unit is named after a comma.
    private boolean joinsPerson(int next) {
        int noun = afterQuantifiers(next);
        boolean addressed = noun > next && words.is(noun - 1, "chí", "c");
        return isPerson(noun)
                || addressed && words.isCapital(noun)
                || Lexicon.POSITIONS.startsAt(words, noun) && !isPredicate(noun)
                || isHead(noun, noun > next) && words.isCapital(noun);
    }

    /// Whether a predicate begins at a word.
    boolean isPredicate(int at) {
        return at < words.size()
                && !words.isCapital(at)
                && (words.is(at, "là")
                        || Lexicon.VERBS.startsAt(words, at)
                        || Lexicon.ADVERBS.startsAt(words, at));
    }

    int afterQuantifiers(int from) {
        int at = from;
        for (int step = QUANTIFIERS.match(words, at);
                step > 0 && at < from + MOST_QUANTIFIERS;
                step = QUANTIFIERS.match(words, at)) {
            at += step;
            if (words.is(at, "/") && words.is(at + 1, "c")) {
                at += 2;
            }
        }
        if (words.is(at, "đ") && words.is(at + 1, "/") && words.is(at + 2, "c")) {
            at += 3;
        }
        return at;
    }

    boolean isHead(int at, boolean quantified) {
        if (Lexicon.NOT_BODIES.startsAt(words, at)) {
            return false;
        }
        int body = Lexicon.BODIES.match(words, at);
        if (body > 0) {
            boolean verbal = body == 2 && words.follow(at, "tổ", "chức");
            return verbal ? quantified : body > 1 || !words.is(at, "tổ");
        }
        if (!Lexicon.SHORT_BODIES.startsAt(words, at)) {
            return false;
        }
        int next = at + Lexicon.SHORT_BODIES.match(words, at);
        boolean paired = words.is(next, "và") && words.isCapital(at) && words.isCapital(next + 1);
        boolean named = paired || words.isCapital(next) && words.isWord(next);
        boolean listed =
                quantified
                        && (words.is(next, ",", "và")
                                || words.isWord(next) && !Lexicon.VERBS.startsAt(words, next));
        return named || listed || quantified && next >= words.size();
    }

    /// Where an unknown verb seems to begin inside what was taken for a name, or -1: the first small word that is
    /// neither the second syllable of a capital word nor a word that goes on inside names.
    int likelyVerb(NounPhrase phrase) {
        int start = afterQuantifiers(phrase.from());
        for (int i = start + headLength(start); i < phrase.to(); ) {
            int known = knownPart(i);
            if (known == 0) {
                return i;
            }
            i += known;
        }
        return -1;
    }

    private int knownPart(int at) {
        if (!words.isWord(at) || words.number(at) >= 0) {
            return 1;
        }
        if (words.isCapital(at)) {
            boolean place =
                    words.isCapital(at - 1) && !Lexicon.SHORT_BODIES.startsAt(words, at - 1);
            boolean compound = !place && !words.isCapital(at + 1) && words.isWord(at + 1);
            return compound ? 2 : 1;
        }
        return Math.max(
                Math.max(Lexicon.NAME_PARTS.match(words, at), Lexicon.BODIES.match(words, at)),
                Math.max(Lexicon.COMPOUNDS.match(words, at), Lexicon.BARE.match(words, at)));
    }

    private int headLength(int at) {
        return Math.max(
                1,
                Math.max(
                        Lexicon.BODIES.match(words, at),
                        Math.max(
                                Lexicon.SHORT_BODIES.match(words, at),
                                Lexicon.COMPOUNDS.match(words, at))));
    }

    boolean isPerson(int at) {
        return words.isCapital(at)
                && Lexicon.SURNAMES.startsAt(words, at)
                && words.isCapital(at + 1)
                && !Lexicon.BODIES.startsAt(words, at);
    }

    /// "Đ/c Hạnh": after the form of address a capital letter is enough.
    private boolean isComrade(int from, int start) {
        boolean addressed = start > from && words.is(start - 1, "chí", "c");
        return addressed && words.isCapital(start) && !Lexicon.VERBS.startsAt(words, start);
    }

    private int end(int start, boolean quantified) {
        int at = start + headLength(start);
        int limit = Math.min(words.size(), start + LONGEST);
        while (at < limit) {
            int step = step(at);
            if (step == 0) {
                step = quantified || words.follow(at, "phụ", "trách") ? relative(at) : 0;
            }
            if (step == 0) {
                return at;
            }
            if (isCount(at)) {
                return beforeUnknownVerb(start, at);
            }
            at += step;
        }
        return at;
    }

    /// "Các đơn vị chưa gửi báo cáo tháng 02 gửi bổ sung ...": what is told about the units up to the next verb.
    private int relative(int at) {
        boolean charge = words.follow(at, "phụ", "trách");
        if (!charge && !words.is(at, "chưa", "có", "được", "đã")
                || Lexicon.COMPOUNDS.startsAt(words, at)) {
            return 0;
        }
        int own = charge ? 1 : Lexicon.VERBS.match(words, at + 1);
        int from = at + 1 + Math.max(1, own);
        from += DOUBLES.match(words, from);
        int limit = Math.min(words.size(), at + LONGEST_RELATIVE);
        for (int i = from; i < limit; i++) {
            if (!words.isWord(i)) {
                return 0;
            }
            int compound = Lexicon.COMPOUNDS.match(words, i);
            if (compound > 0) {
                i += compound - 1;
            } else if (!words.isCapital(i)
                    && (Lexicon.VERBS.startsAt(words, i) || MODALS.startsAt(words, i))) {
                return i - at;
            }
        }
        return 0;
    }

    /// "kết thúc 02 cuộc": a number of things is no part of a name, so a verb stands before it.
    private boolean isCount(int at) {
        boolean number = words.number(at) >= 0 && words.isWord(at) && !words.isCapital(at);
        boolean small = words.isWord(at - 1) && !words.isCapital(at - 1);
        boolean counted = words.isWord(at + 1) && words.number(at + 1) < 0;
        return number
                && small
                && counted
                && !words.is(
                        at - 1, "số", "tổ", "phố", "khu", "thôn", "đội", "cụm", "nhóm", "bản", "ấp",
                        "quận", "phường", "khóa", "khoá", "lần", "kỳ", "ban", "đoàn", "chi", "bộ",
                        "xóm", "từ", "trường", "tiểu", "đạo", "trên");
    }

    private int beforeUnknownVerb(int start, int count) {
        int least = start + headLength(start);
        int verb = count - 2;
        return verb >= least && words.isWord(verb) && !words.isCapital(verb)
                ? verb
                : Math.max(least, count - 1);
    }

    /// How many words from here still belong to the name; 0 at its end.
    private int step(int at) {
        if (words.is(at, ",", "và", ";")) {
            return joins(at) ? 1 : 0;
        }
        if (words.is(at, "(")) {
            return bracket(at);
        }
        if (words.is(at, "-", "/", "&")) {
            return words.isWord(at + 1) ? 1 : 0;
        }
        if (!words.isWord(at)) {
            return words.is(at, ".") && words.touches(at + 1) ? 1 : 0;
        }
        if (words.is(at - 1, "các", "những", "mỗi", "từng", "mọi") && words.follow(at, "tổ", "chức")
                || words.is(at - 1, ",", "và") && isLeaders(at)) {
            return 2;
        }
        int title = words.isCapital(at) ? Lexicon.VERBS.match(words, at) : 0;
        if (title > 1) {
            return title;
        }
        boolean verb = !words.isCapital(at) && Lexicon.NOT_BODIES.startsAt(words, at);
        int compound = verb ? 0 : Lexicon.COMPOUNDS.match(words, at);
        if (compound > 0) {
            return compound;
        }
        if (words.is(at, "là")) {
            boolean role = words.is(at + 1, "cơ", "đơn", "đầu", "trưởng", "phó", "thành");
            int noun = afterQuantifiers(at + 1);
            return !role && isHead(noun, true) ? noun - at + headLength(noun) : 0;
        }
        boolean small = !words.isCapital(at);
        boolean ends =
                small
                        && (Lexicon.VERBS.startsAt(words, at)
                                || Lexicon.ADVERBS.startsAt(words, at)
                                || STOPS.startsAt(words, at));
        return ends || ASIDES.startsAt(words, at) ? 0 : 1;
    }

    /// Whether what follows a comma or "và" goes on naming units.
    private boolean joins(int at) {
        int next = at + 1;
        if (ASIDES.startsAt(words, next)) {
            return false;
        }
        if (isLeaders(next) || words.number(next) >= 0 && words.number(at - 1) >= 0) {
            return true;
        }
        int noun = afterQuantifiers(next);
        if (isHead(noun, noun > next)
                && !(noun == next
                        && isPredicate(next)
                        && !Lexicon.COMPOUNDS.startsAt(words, next))) {
            return true;
        }
        if (Lexicon.BARE.startsAt(words, noun)
                || Lexicon.PLACES.startsAt(words, noun)
                || isPerson(noun)) {
            return !isPredicate(noun) || Lexicon.COMPOUNDS.startsAt(words, noun);
        }
        return words.isCapital(next) && words.isWord(next)
                || words.follow(next, "tương", "đương")
                || words.follow(next, "đoàn", "thể")
                || words.follow(next, "bộ", "phận")
                || words.follow(next, "cá", "nhân")
                || words.follow(next, "gia", "đình")
                || words.follow(next, "cao", "đẳng")
                || words.follow(next, "trung", "cấp");
    }

    /// "Thường trực HĐND, lãnh đạo UBND xã": leaders as one of a list.
    private boolean isLeaders(int at) {
        int noun = afterQuantifiers(at + 2);
        return words.follow(at, "lãnh", "đạo") && isHead(noun, noun > at + 2);
    }

    private int bracket(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 40); i++) {
            if (words.is(i, ")")) {
                return i - at + 1;
            }
        }
        return 0;
    }

    private int afterAside(int at) {
        int i = at;
        if (words.is(i, ",") && ASIDES.startsAt(words, i + 1) || ASIDES.startsAt(words, i)) {
            i += words.is(i, ",") ? 1 : 0;
            i += ASIDES.match(words, i);
            int noun = afterQuantifiers(i);
            i = isHead(noun, true) ? end(noun, false) : i;
        }
        i = words.is(i, "mỗi") ? afterEach(i) : i;
        return words.is(i, ",") && isPredicate(i + 1) ? i + 1 : i;
    }

    /// "... Đoàn Thanh niên mỗi hội đăng ký 01 công trình".
    private int afterEach(int at) {
        for (int i = at + 2; i < Math.min(words.size(), at + 5); i++) {
            if (!words.isCapital(i) && Lexicon.VERBS.startsAt(words, i)) {
                return i;
            }
        }
        return at;
    }
}
