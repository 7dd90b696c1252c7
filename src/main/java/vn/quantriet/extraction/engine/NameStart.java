package vn.quantriet.extraction.engine;

/// Tells where the name of a unit or of a person begins.
final class NameStart {

    private static final int MOST_QUANTIFIERS = 6;
    private static final int MOST_UNITS = 1000;

    static final Lexicon QUANTIFIERS =
            Lexicon.of(
                    "các đồng chí",
                    "đồng chí",
                    "hai đồng chí",
                    "ba đồng chí",
                    "bốn đồng chí",
                    "các đ",
                    "các",
                    "những",
                    "mỗi",
                    "từng",
                    "mọi",
                    "toàn thể",
                    "cả",
                    "toàn bộ",
                    "tất cả",
                    "riêng",
                    "một số");

    private final Words words;

    NameStart(Words words) {
        this.words = words;
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
        return words.is(at, "ông", "bà") && words.isCapital(at + 1) ? at + 1 : at;
    }

    /// Whether a noun that can be the doer of work stands here.
    boolean isHead(int at, boolean quantified) {
        int body = Lexicon.BODIES.match(words, at);
        if (Lexicon.NOT_BODIES.match(words, at) >= Math.max(1, body)) {
            return false;
        }
        if (body > 0) {
            boolean verbal = body == 2 && words.follow(at, "tổ", "chức");
            return verbal ? quantified : body > 1 || !words.is(at, "tổ");
        }
        if (isVillage(at) && (at == 0 || words.is(at - 1, ",", "và", "giao"))) {
            return true;
        }
        if (!Lexicon.SHORT_BODIES.startsAt(words, at)) {
            return Abbreviations.isBody(words, at);
        }
        int next = at + Lexicon.SHORT_BODIES.match(words, at);
        if (words.isCapital(at) && Lexicon.PAIRED_NAMES.startsAt(words, at)) {
            return true;
        }
        boolean paired = words.is(next, "và") && words.isCapital(at) && words.isCapital(next + 1);
        boolean levels =
                words.isCapital(at) && words.is(next, "các") || words.follow(next, "trực", "thuộc");
        boolean ofPlace = words.isCapital(at) && Lexicon.PLACES.startsAt(words, next);
        boolean numbered =
                words.isCapital(at) && words.number(next) > 0 && words.number(next) < MOST_UNITS;
        boolean named =
                paired
                        || levels
                        || ofPlace
                        || numbered
                        || words.isCapital(next) && words.isWord(next);
        boolean listed =
                quantified
                        && (next > at + 1
                                || words.is(next, ",", "và")
                                || words.isWord(next) && !Lexicon.VERBS.startsAt(words, next));
        boolean places = quantified && words.is(next, ":") && words.isCapital(next + 1);
        boolean several =
                quantified
                        && Lexicon.BODIES.match(words, at - 1) == 2
                        && Lexicon.VERBS.match(words, next) > 1;
        return named || listed || several || places || quantified && next >= words.size();
    }

    /// "thôn Đồng Gianh phải đổ xong bê tông": a place that acts.
    private boolean isVillage(int at) {
        boolean numbered =
                words.follow(at, "khu", "phố") && words.number(at + 2) > 0
                        || words.follow(at, "tổ", "dân", "phố") && words.number(at + 3) > 0;
        return numbered
                || words.is(at, "thôn", "ấp", "xóm", "bản", "buôn", "làng")
                        && (at == 0 || !words.isCapital(at))
                        && words.isCapital(at + 1);
    }

    int headLength(int at) {
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
                && !Lexicon.POSITIONS.startsAt(words, at)
                && !Lexicon.BODIES.startsAt(words, at);
    }

    /// "Đ/c Hạnh": after the form of address a capital letter is enough.
    boolean isComrade(int from, int start) {
        boolean addressed = start > from && words.is(start - 1, "chí", "c");
        return addressed && words.isCapital(start) && !Lexicon.VERBS.startsAt(words, start);
    }

    /// Whether a predicate begins at a word.
    boolean isPredicate(int at) {
        return at < words.size()
                && !words.isCapital(at)
                && (words.is(at, "là")
                        || words.is(at, "có")
                                && (words.is(at + 1, "ít", "tối", "thể")
                                        || words.number(at + 1) >= 0)
                        || Lexicon.VERBS.startsAt(words, at)
                        || Lexicon.ADVERBS.startsAt(words, at));
    }
}
