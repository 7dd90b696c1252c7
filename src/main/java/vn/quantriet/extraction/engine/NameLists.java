package vn.quantriet.extraction.engine;

/// Tells whether a list of names goes on behind a comma or "và".
final class NameLists {

    private static final Lexicon SEVERAL = Lexicon.of("các", "những");

    private static final int NEAR = 6;

    private final Words words;
    private final NameStart starts;

    NameLists(Words words, NameStart starts) {
        this.words = words;
        this.starts = starts;
    }

    /// Whether what follows a comma or "và" goes on naming units.
    boolean goesOn(int at) {
        int next = at + 1;
        if (NameSteps.ASIDES.startsAt(words, next)) {
            return false;
        }
        if (isLeaders(next) || words.number(next) >= 0 && words.number(at - 1) >= 0) {
            return true;
        }
        if (words.is(next, "số") && words.is(at - 2, "số") && words.number(next + 1) >= 0) {
            return true;
        }
        if (words.follow(next, "tổ", "chức") && Lexicon.BARE.match(words, at - 2) == 2) {
            return words.is(next + 2, ",", "và") || words.is(next + 2, "có") || isAmongBodies(next);
        }
        int noun = starts.afterQuantifiers(next);
        if (starts.isHead(noun, noun > next)
                && !(noun == next
                        && starts.isPredicate(next)
                        && !Lexicon.COMPOUNDS.startsAt(words, next))) {
            return true;
        }
        if (Lexicon.BARE.startsAt(words, noun)
                || Lexicon.INNER.startsAt(words, noun)
                || Lexicon.PLACES.startsAt(words, noun)
                || starts.isPerson(noun)) {
            return !starts.isPredicate(noun) || Lexicon.COMPOUNDS.startsAt(words, noun);
        }
        return words.isCapital(next) && words.isWord(next)
                || listsNoun(at)
                || listsUnknown(at)
                || words.follow(next, "tương", "đương")
                || words.follow(next, "đoàn", "thể")
                || words.follow(next, "bộ", "phận")
                || words.follow(next, "cá", "nhân")
                || words.follow(next, "gia", "đình")
                || words.follow(next, "cao", "đẳng")
                || words.follow(next, "trung", "cấp");
    }

    /// "các trường mầm non, tiểu học, trung học cơ sở": one more modifier of the same kind.
    private boolean listsNoun(int at) {
        int own = Lexicon.NAME_NOUNS.match(words, at + 1);
        return own > 1
                && !starts.isPredicate(at + 1)
                && (Lexicon.NAME_NOUNS.match(words, at - 2) == 2
                        || Lexicon.NAME_NOUNS.match(words, at - own) == own);
    }

    /// "Thường trực HĐND, lãnh đạo UBND xã": leaders as one of a list.
    boolean isLeaders(int at) {
        int noun = starts.afterQuantifiers(at + 2);
        return words.follow(at, "lãnh", "đạo") && starts.isHead(noun, noun > at + 2);
    }

    /// "các công ty thủy lợi, thủy điện vận hành ...": two small words up to the verb, behind "các".
    private boolean listsUnknown(int at) {
        boolean words2 =
                isSmall(at + 1)
                        && isSmall(at + 2)
                        && isSmall(at - 1)
                        && Lexicon.VERBS.startsAt(words, at + 3)
                        && !words.isCapital(at + 3);
        return words2 && SEVERAL.find(words, Math.max(0, at - NEAR), at) >= 0;
    }

    /// "cơ quan, tổ chức trực thuộc", "cơ quan, tổ chức liên quan".
    private boolean isAmongBodies(int organisation) {
        return Lexicon.BODIES.match(words, organisation) > 2;
    }

    private boolean isSmall(int at) {
        return words.isWord(at)
                && !words.isCapital(at)
                && words.number(at) < 0
                && !starts.isPredicate(at)
                && !NameSteps.STOPS.startsAt(words, at);
    }
}
