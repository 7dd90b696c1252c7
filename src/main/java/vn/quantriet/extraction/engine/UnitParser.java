package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;

/// Splits a printed list of units into single units, as they are printed.
final class UnitParser {

    private static final Lexicon OPENERS =
            Lexicon.of(
                    "giao cho",
                    "giao",
                    "đề nghị",
                    "yêu cầu",
                    "phân công",
                    "các đồng chí",
                    "đồng chí");

    private static final Lexicon MEMBERS =
            Lexicon.of(
                    "đảng viên",
                    "chi ủy viên",
                    "đảng ủy viên",
                    "cấp ủy viên",
                    "đoàn viên",
                    "hội viên",
                    "ông",
                    "bà");

    private static final int LONGEST = 4000;
    private static final int DEEPEST = 2;
    private static final int LONGEST_PERSON = 5;

    private UnitParser() {}

    /// The units of an attribute's value or of a phrase, in order; the bracketed ones follow the one before them.
    static List<Text> units(Text value) {
        return units(value.length() > LONGEST ? value.sub(0, LONGEST) : value, 0);
    }

    private static List<Text> units(Text value, int depth) {
        var result = new ArrayList<Text>();
        for (var part : bySemicolon(value)) {
            for (var unit : names(part)) {
                addWithBrackets(unit, result, depth);
            }
        }
        return dropPositionsOfPersons(result);
    }

    private static List<Text> bySemicolon(Text value) {
        var parts = new ArrayList<Text>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (c == ';' && depth == 0) {
                parts.add(value.sub(from, i));
                from = i + 1;
            }
        }
        parts.add(value.from(from));
        return parts;
    }

    private static List<Text> names(Text part) {
        var words = part.words();
        var phrases = new NounPhrases(words);
        var result = new ArrayList<Text>();
        int from = 0;
        int fragment = 0;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            i += Math.max(0, Lexicon.PAIRED_NAMES.match(words, i) - 1);
            depth = Math.max(0, depth + (words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0));
            boolean separates = depth == 0 && (words.is(i, ",", "và") || isListDash(words, i));
            if (separates
                    && i > from
                    && isComplete(words, phrases, fragment, i)
                    && startsUnit(words, phrases, i + 1)
                    && !goesOn(words, phrases, from, i)) {
                result.add(words.slice(from, i));
                from = i + 1;
            }
            fragment = separates ? i + 1 : fragment;
        }
        result.add(words.slice(Math.min(from, words.size()), words.size()));
        return result;
    }

    /// "Ban Thường vụ các huyện ủy, thành ủy", "người đứng đầu cơ quan, đơn vị": a list inside one modifier.
    private static boolean goesOn(Words words, NounPhrases phrases, int from, int separator) {
        int next = separator + 1;
        if (isAmongNames(words, phrases, from, separator)) {
            return true;
        }
        if (phrases.afterQuantifiers(next) > next || words.isCapital(next)) {
            return false;
        }
        int start = phrases.afterQuantifiers(words.past(from, ",", "và"));
        int inner = start + 1;
        while (inner < separator && !words.is(inner, "các", "những", "mỗi", "từng")) {
            inner++;
        }
        if (inner < separator) {
            int own = Lexicon.INNER.match(words, next);
            return own > 0
                    && own >= Lexicon.BODIES.match(words, next)
                    && Lexicon.INNER.startsAt(words, inner + 1);
        }
        if (isRoom(words, separator - 1) && isRoom(words, next) && separator - 1 > start) {
            return true;
        }
        for (int size = 2; size <= 3; size++) {
            if (separator - size > start
                    && Lexicon.BARE.match(words, separator - size) == size
                    && !words.isCapital(separator - size)) {
                return Lexicon.BARE.startsAt(words, next);
            }
        }
        return false;
    }

    /// "UBND các xã: Trung Thành, Đồng Tâm": names behind a colon belong to the kind before it.
    private static boolean isAmongNames(Words words, NounPhrases phrases, int from, int separator) {
        int next = separator + 1;
        boolean named = words.isCapital(next) && phrases.afterQuantifiers(next) == next;
        for (int i = from + 1; named && i < separator; i++) {
            if (words.is(i, ":")) {
                return words.is(i - 2, "các", "những")
                        && !Lexicon.BODIES.startsAt(words, next)
                        && !(Lexicon.SHORT_BODIES.startsAt(words, next)
                                && words.isCapital(next + 1));
            }
        }
        return false;
    }

    /// "các chi bộ khoa, phòng": kinds of places in small letters, listed in one modifier.
    private static boolean isRoom(Words words, int at) {
        return Lexicon.INNER.match(words, at) == 1
                && !words.isCapital(at)
                && !words.isCapital(at + 1)
                && words.is(
                        at, "khoa", "phòng", "viện", "trường", "cục", "vụ", "khối", "tổ", "đội");
    }

    private static boolean isListDash(Words words, int i) {
        return words.is(i, "-", "+", "•")
                && !words.touches(i)
                && !words.touches(i + 1)
                && words.is(i - 1, ",", ";", ".");
    }

    private static boolean startsUnit(Words words, NounPhrases phrases, int at) {
        int noun = phrases.afterQuantifiers(at);
        if (Lexicon.PLACES.startsAt(words, noun) && noun == at && !words.isCapital(at)) {
            return Lexicon.PLACES.startsAt(words, 0);
        }
        return phrases.isHead(noun, noun > at)
                || phrases.isPerson(noun)
                || Lexicon.BARE.startsAt(words, noun)
                || isAbbreviation(words, noun)
                || noun > at && words.is(noun - 1, "chí", "c") && words.isCapital(noun);
    }

    private static boolean isAbbreviation(Words words, int at) {
        var word = words.slice(at, at + 1).toString();
        return word.length() >= 3
                && Folding.isCapitals(word)
                && !Lexicon.FIELDS.startsAt(words, at);
    }

    /// A bare generic noun waits for the name after it: "cấp ủy, tổ chức đảng trực thuộc" is one unit.
    private static boolean isComplete(Words words, NounPhrases phrases, int from, int to) {
        int noun = phrases.afterQuantifiers(words.past(from, ",", "và"));
        int bare = Lexicon.BARE.match(words, noun);
        return bare == 0 || noun + bare != to;
    }

    private static void addWithBrackets(Text unit, List<Text> result, int depth) {
        int open = unit.toString().indexOf('(');
        int close = unit.toString().lastIndexOf(')');
        if (open < 0 || close < open || depth > DEEPEST) {
            add(unit, result);
            return;
        }
        var inner = unit.sub(open + 1, close);
        var words = inner.words();
        var phrases = new NounPhrases(words);
        boolean named =
                phrases.isHead(phrases.afterQuantifiers(0), true)
                        && !words.is(0, "qua", "theo", "gọi", "viết", "cơ")
                        && words.size() > 1;
        add(unit.sub(0, open), result);
        boolean person = !result.isEmpty() && isPerson(result.getLast().words());
        if (named && !person) {
            result.addAll(units(inner, depth + 1));
        }
        add(unit.from(close + 1), result);
    }

    private static void add(Text unit, List<Text> result) {
        var trimmed = unit.strip(" .,;:-+•…", " .,;:-+…");
        var words = trimmed.words();
        int from = OPENERS.match(words, 0);
        if (words.is(0, "đ") && words.is(1, "/") && words.is(2, "c")) {
            from = 3;
        } else if (words.is(0, "các") && words.is(1, "đ") && words.is(2, "/")) {
            from = 4;
        }
        from += words.is(from, "ông", "bà") && Lexicon.POSITIONS.startsAt(words, from + 1) ? 1 : 0;
        from = ofPerson(words, from);
        var bare = words.slice(from, beforePosition(words, from));
        if (!bare.isBlank() && hasLetters(bare)) {
            result.add(bare);
        }
    }

    /// "đảng viên Vừ Thị Mỷ": what a person is stands before the name and adds nothing.
    private static int ofPerson(Words words, int from) {
        int noun = MEMBERS.match(words, from);
        return noun > 0 && isName(words.slice(from + noun, words.size()).words())
                ? from + noun
                : from;
    }

    /// "Thủy - Phó Bí thư": the position behind a person's name adds nobody.
    private static int beforePosition(Words words, int from) {
        int at = from;
        while (at < words.size() && words.isWord(at) && words.isCapital(at)) {
            at++;
        }
        boolean position =
                at > from
                        && words.is(at, "-")
                        && !words.touches(at)
                        && Lexicon.POSITIONS.startsAt(words, at + 1)
                        && !Lexicon.BODIES.startsAt(words, from);
        return position ? at : words.size();
    }

    private static boolean hasLetters(Text text) {
        return text.toString().chars().anyMatch(Character::isLetter);
    }

    /// "đồng chí Nguyễn Văn A, Phó Bí thư" is one person: the position after a name adds nobody.
    private static List<Text> dropPositionsOfPersons(List<Text> units) {
        var result = new ArrayList<Text>();
        boolean afterPerson = false;
        for (var unit : units) {
            var words = unit.words();
            boolean person = isPerson(words);
            boolean position = Lexicon.POSITIONS.startsAt(words, 0);
            if (!(afterPerson && position)) {
                result.add(person ? nameOnly(words) : unit);
            }
            afterPerson = person || afterPerson && position;
        }
        return List.copyOf(result);
    }

    private static boolean isPerson(Words words) {
        return new NounPhrases(words).isPerson(0) || isName(words);
    }

    /// Two to five words, all with capital letters, none of which begins the name of a body.
    private static boolean isName(Words words) {
        if (words.size() < 2 || words.size() > LONGEST_PERSON) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapital(i)
                    || !words.isWord(i)
                    || Folding.isCapitals(words.slice(i, i + 1).toString())
                    || Lexicon.BODIES.startsAt(words, i)
                    || Lexicon.SHORT_BODIES.startsAt(words, i)) {
                return false;
            }
        }
        return true;
    }

    private static Text nameOnly(Words words) {
        int to = 1;
        while (to < words.size()
                && words.isWord(to)
                && words.isCapital(to)
                && !Lexicon.POSITIONS.startsAt(words, to)) {
            to++;
        }
        return words.slice(0, to);
    }
}
