package vn.quantriet.extraction.engine;

/// Where a name ends before a verb that no list holds, told by the words around it.
final class UnknownVerb {

    /// Small words that stand behind a verb and never inside a name.
    private static final Lexicon PARTICLES =
            Lexicon.of(
                    "xong",
                    "lại",
                    "ngay",
                    "cho",
                    "vào",
                    "lên",
                    "ra",
                    "xuống",
                    "thêm",
                    "hết",
                    "đúng",
                    "kỹ",
                    "sát",
                    "đủ",
                    "rõ",
                    "kịp",
                    "thử",
                    "nhau",
                    "theo",
                    "với",
                    "về",
                    "ít nhất",
                    "tối thiểu",
                    "không quá",
                    "dứt điểm");

    private static final Lexicon SEVERAL =
            Lexicon.of("các", "những", "mỗi", "từng", "mọi", "một số", "toàn bộ", "tất cả", "một");

    private static final int NEAR = 4;
    private static final int AHEAD = 8;
    private static final int SHORT_REST = 3;

    private final Words words;
    private final NameStart starts;

    UnknownVerb(Words words, NameStart starts) {
        this.words = words;
        this.starts = starts;
    }

    /// How many words from here are known to go on inside names; 0 when the word may be a verb.
    int known(int at) {
        if (!words.isWord(at) || words.number(at) >= 0) {
            return 1;
        }
        int noun =
                longest(
                        at,
                        Lexicon.NAME_PARTS,
                        Lexicon.NAME_NOUNS,
                        Lexicon.BODIES,
                        Lexicon.COMPOUNDS,
                        Lexicon.BARE,
                        Lexicon.PLACES,
                        Lexicon.POSITIONS);
        if (!words.isCapital(at)) {
            return noun;
        }
        boolean place = words.isCapital(at - 1) && !Lexicon.SHORT_BODIES.startsAt(words, at - 1);
        boolean short1 = Lexicon.SHORT_BODIES.match(words, at) == 1;
        boolean whole =
                words.is(at, "đảng") || Folding.isCapitals(words.slice(at, at + 1).toString());
        boolean compound =
                !place && !short1 && !whole && !words.isCapital(at + 1) && words.isWord(at + 1);
        return Math.max(noun, compound ? 2 : 1);
    }

    private int longest(int at, Lexicon... lists) {
        int longest = 0;
        for (var list : lists) {
            longest = Math.max(longest, list.match(words, at));
        }
        return longest;
    }

    /// Whether a name that began at `start` has ended before this small word.
    boolean begins(int start, int at) {
        if (words.follow(at, "một", "số")) {
            return true;
        }
        if (words.isCapital(at) || known(at) > 0) {
            return false;
        }
        return isTransitive(at) || isClosed(start, at);
    }

    /// "nhắc các hộ kinh doanh", "khoanh nuôi lại": of nouns only positions stand before "các".
    private boolean isTransitive(int at) {
        int next = at + 1;
        boolean share = words.number(next) >= 0 && words.is(next + 1, "/", "%");
        if (share || SEVERAL.startsAt(words, next) || PARTICLES.startsAt(words, next)) {
            return true;
        }
        boolean pair = words.isWord(next) && !words.isCapital(next) && known(next) == 0;
        return pair && (SEVERAL.startsAt(words, next + 1) || PARTICLES.startsAt(words, next + 1));
    }

    /// A number, a place or a proper name closes a name, unless another proper name follows at once.
    private boolean isClosed(int start, int at) {
        boolean number = words.isWord(at - 1) && words.number(at - 1) >= 0;
        boolean roman = words.isCapital(at - 1) && Numbers.roman(words.at(at - 1)) > 0;
        boolean place = Lexicon.PLACES.match(words, at - 1) == 1 || endsPlace(at);
        boolean proper = isProper(at - 1) && !leadsToVerb(at);
        boolean led = words.follow(at - 2, "trực", "thuộc") || words.follow(at - 2, "liên", "quan");
        return (number || roman || led || (place || proper) && hasCapital(start, at))
                && !nameFollows(at);
    }

    /// "Đồn Biên phòng đứng chân trên địa bàn giúp ...": a listed verb a few words on is the likelier one.
    private boolean leadsToVerb(int at) {
        boolean located = false;
        for (int i = at + 1; i < at + AHEAD && words.isWord(i); i++) {
            if (SEVERAL.startsAt(words, i) || words.number(i) >= 0) {
                return false;
            }
            located |= words.is(i, "trên", "tại", "ở", "trong", "thuộc");
            if (starts.isPredicate(i) && !Lexicon.COMPOUNDS.startsAt(words, i)) {
                return located || i - at <= SHORT_REST || Lexicon.PLACES.match(words, i - 1) == 1;
            }
        }
        return false;
    }

    private boolean endsPlace(int at) {
        return Lexicon.PLACES.match(words, at - 2) == 2;
    }

    /// The word is capital, or the second syllable of a capital word.
    private boolean isProper(int at) {
        return words.isCapital(at)
                || words.isCapital(at - 1) && !Lexicon.SHORT_BODIES.startsAt(words, at - 1);
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean nameFollows(int at) {
        for (int i = at + 1; i < at + NEAR && words.isWord(i); i++) {
            if (words.isCapital(i)) {
                return !starts.isHead(i, false) && !starts.isPerson(i);
            }
        }
        return false;
    }
}
