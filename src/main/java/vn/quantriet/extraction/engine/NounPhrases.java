package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;

/// Finds where the name of a unit, or a list of such names, begins and ends in running text.
final class NounPhrases {

    private static final Lexicon BETWEEN =
            Lexicon.of(
                    "do",
                    "ngoài",
                    "ngoài việc",
                    "theo",
                    "căn cứ",
                    "trên cơ sở",
                    "bằng",
                    "với",
                    "thông qua",
                    "trong phạm vi",
                    "tùy",
                    "cùng với",
                    "nơi");

    private static final int LONGEST_ASIDE = 26;

    private static final int LONGEST_CHARGE = 8;

    /// Longer runs without a verb are no name.
    private static final int LONGEST = 80;

    /// Words from one up to another; `verb` is where the predicate would begin.
    record NounPhrase(int from, int to, int verb) {}

    private final Words words;
    private final NameStart starts;
    private final NameSteps steps;
    private final RelativeClause relative;
    private final CountedThings counted;
    private final UnknownVerb unknown;

    NounPhrases(Words words) {
        this.words = words;
        this.starts = new NameStart(words);
        this.steps = new NameSteps(words, starts);
        this.relative = new RelativeClause(words, starts);
        this.counted = new CountedThings(words, starts);
        this.unknown = new UnknownVerb(words, starts);
    }

    /// The names that begin at a word, or nothing when no unit is named there.
    @Nullable NounPhrase read(int from) {
        int start = afterQuantifiers(from);
        if (areComrades(start)) {
            int told = relative.length(start, start, true);
            int end = told > 0 ? start + told : afterCharge(start);
            return end > start ? new NounPhrase(from, end, end) : null;
        }
        if (words.is(start, "trong") && words.follow(start - 2, "đồng", "chí") && start > from) {
            int end = isHead(start + 1, false) ? end(start + 1, false) : -1;
            return end < 0 ? null : new NounPhrase(from, end, afterAside(end));
        }
        if (!isHead(start, start > from) && !isPerson(start) && !starts.isComrade(from, start)) {
            return null;
        }
        boolean office =
                starts.isComrade(from, start)
                        && Lexicon.POSITIONS.startsAt(words, start)
                        && !isPerson(start);
        boolean person = !isHead(start, start > from) && !office;
        int at = person ? endOfPersons(start) : end(start, start > from);
        int verb = afterAside(at);
        return new NounPhrase(from, at, verb);
    }

    /// "Các đồng chí được triệu tập sắp xếp công việc ...": what is told about them names them.
    private boolean areComrades(int start) {
        return words.follow(start - 3, "các", "đồng", "chí") && words.is(start, "được", "có")
                || words.follow(start - 2, "đồng", "chí") && words.follow(start, "phụ", "trách");
    }

    /// "Các đồng chí được phân công phụ trách khu phố dự ...": what they are in charge of goes on up to the verb.
    private int afterCharge(int start) {
        int end = start + Lexicon.COMPOUNDS.match(words, start);
        if (end == start || !words.follow(end - 2, "phụ", "trách")) {
            return end;
        }
        for (int i = end; i < Math.min(words.size(), end + LONGEST_CHARGE); i++) {
            if (!words.isWord(i)) {
                return end;
            }
            if (isPredicate(i)) {
                return i;
            }
        }
        return end;
    }

    /// A person's name goes as far as its capital letters; a position or a bracket may follow, or another person.
    private int endOfPersons(int start) {
        int at = start + 1;
        int limit = Math.min(words.size(), start + LONGEST);
        while (at < limit) {
            if (words.isCapital(at) && words.isWord(at)) {
                at++;
            } else if (words.is(at, "(")) {
                int step = steps.bracket(at);
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

    /// "Phòng Hậu cần": the second syllable of a capital word is no adverb, even where it looks like one.
    private boolean isSecondSyllable(int at) {
        boolean alone =
                words.isCapital(at - 2) && !Lexicon.SHORT_BODIES.startsAt(words, at - 2)
                        || words.is(
                                at - 2, "chí", "c", "phố", "xã", "phường", "tỉnh", "thôn", "bản")
                        || words.is(at - 1, "đảng", "nước", "bộ", "tỉnh", "xã", "phường", "huyện")
                        || Lexicon.SHORT_BODIES.match(words, at - 1) == 1;
        return words.isTitled(at - 1)
                && words.isWord(at)
                && !words.isCapital(at)
                && !alone
                && Lexicon.VERBS.match(words, at) == 0
                && Lexicon.ADVERBS.match(words, at) == 1;
    }

    /// "Chi bộ Xí nghiệp Bay chụp:": right before a colon a verb of one syllable ends the name.
    private boolean isLastSyllable(int at) {
        return words.isTitled(at - 1)
                && words.isWord(at)
                && !words.isCapital(at)
                && words.is(at + 1, ":")
                && Lexicon.VERBS.match(words, at) == 1;
    }

    /// Whether another person, a position or a unit is named after a comma.
    private boolean joinsPerson(int next) {
        int noun = afterQuantifiers(next);
        boolean addressed = noun > next && words.is(noun - 1, "chí", "c");
        return isPerson(noun)
                || addressed && words.isCapital(noun)
                || Lexicon.POSITIONS.startsAt(words, noun) && !isPredicate(noun)
                || isHead(noun, noun > next)
                        && (words.isCapital(noun)
                                || words.is(next - 1, "và")
                                        && Lexicon.BODIES.match(words, noun) > 1);
    }

    /// Whether a predicate begins at a word.
    boolean isPredicate(int at) {
        return starts.isPredicate(at);
    }

    int afterQuantifiers(int from) {
        return starts.afterQuantifiers(from);
    }

    boolean isHead(int at, boolean quantified) {
        return starts.isHead(at, quantified);
    }

    boolean isPerson(int at) {
        return starts.isPerson(at);
    }

    /// Whether what follows the name is a small word that no list holds.
    boolean endsUnknown(NounPhrase phrase) {
        int at = phrase.to();
        return words.isWord(at)
                && !words.isCapital(at)
                && words.number(at) < 0
                && !starts.isPredicate(at)
                && !NameSteps.STOPS.startsAt(words, at)
                && !NameSteps.ASIDES.startsAt(words, at);
    }

    /// Where an unknown verb seems to begin inside what was taken for a name, or -1: the first small word that is
    /// neither the second syllable of a capital word nor a word that goes on inside names.
    int likelyVerb(NounPhrase phrase) {
        int start = afterQuantifiers(phrase.from());
        for (int i = start + starts.headLength(start); i < phrase.to(); ) {
            int known = unknown.known(i);
            if (known == 0) {
                return i;
            }
            i += known;
        }
        return -1;
    }

    private int end(int start, boolean quantified) {
        int at = start + starts.headLength(start);
        int sure = start + unknown.known(start);
        int limit = Math.min(words.size(), start + LONGEST);
        while (at < limit) {
            int step = isSecondSyllable(at) || isLastSyllable(at) ? 1 : steps.step(at);
            if (step == 0) {
                step = relative.length(start, at, quantified);
            }
            if (step == 0) {
                return at;
            }
            if (counted.startsAt(at)) {
                return counted.verbBefore(start, at);
            }
            if (step == 1 && at >= sure && unknown.begins(start, at)) {
                return at;
            }
            sure = at < sure ? sure : at + unknown.known(at);
            at += step;
        }
        return at;
    }

    private int afterAside(int at) {
        int i = at;
        if (words.is(i, ",") && NameSteps.ASIDES.startsAt(words, i + 1)
                || NameSteps.ASIDES.startsAt(words, i)) {
            i += words.is(i, ",") ? 1 : 0;
            i += NameSteps.ASIDES.match(words, i);
            int noun = afterQuantifiers(i);
            i = isHead(noun, true) ? end(noun, false) : i;
        }
        i = words.is(i, "mỗi") ? afterEach(i) : afterBracketed(i);
        return words.is(i, ",") && isPredicate(i + 1) ? i + 1 : i;
    }

    /// "Văn phòng Đảng ủy, ngoài việc phục vụ hội nghị, tổng hợp ...": between two commas stands an aside.
    private int afterBracketed(int at) {
        if (!words.is(at, ",") || !BETWEEN.startsAt(words, at + 1)) {
            return at;
        }
        for (int i = at + 2; i < Math.min(words.size(), at + LONGEST_ASIDE); i++) {
            if (words.is(i, ",") && Lexicon.VERBS.startsAt(words, i + 1)) {
                return i + 1;
            }
            if (words.is(i, ";", ":")) {
                return at;
            }
        }
        return at;
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
