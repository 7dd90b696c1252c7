package vn.quantriet.extraction.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Label.Kind;

/// Reads the label at the beginning of a line: I-, 1.2.3-, a), Điều 3., PHẦN THỨ NHẤT, PHỤ LỤC 2.
final class LabelReader {

    /// What the strokes of I, V and X are taken for.
    private static final String STROKES = "IVXl1|HLTJY!⁄/][";

    private static final String SPECKS = " ._-~'`,*•";

    private static final int MOST_SPECKS = 6;
    private static final int LONGEST_READ = 120;
    private static final int LONGEST_ROMAN = 6;
    private static final int SHORTEST_HEADING = 8;
    private static final int LONGEST_NUMBER = 3;

    private final Text line;
    private final Words words;

    private LabelReader(Text line) {
        this.line = line;
        this.words = line.words();
    }

    static @Nullable Label read(Text line) {
        if (line.isBlank() || !mayBegin(line)) {
            return line.isBlank() ? null : behindSpecks(line);
        }
        return new LabelReader(line.sub(0, Math.min(line.length(), LONGEST_READ))).label();
    }

    /// "_.4. Quán triệt", "-1.2.3- Rà soát": a number behind specks that a scanner took for signs.
    private static @Nullable Label behindSpecks(Text line) {
        int at = 0;
        while (at < Math.min(line.length(), MOST_SPECKS) && SPECKS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        boolean number = at > 0 && at < line.length() && Character.isDigit(line.charAt(at));
        var specks = line.sub(0, at).toString();
        if (!number || specks.equals("- ") || specks.equals("+ ") || specks.equals("• ")) {
            return null;
        }
        var rest = line.sub(at, Math.min(line.length(), at + LONGEST_READ));
        var label = new LabelReader(rest).label();
        if (label == null || label.kind() != Kind.ARABIC) {
            return null;
        }
        boolean marked = label.printed().endsWith(".") || label.printed().endsWith("-");
        boolean sure = marked && (label.depth() > 1 || specks.indexOf('_') >= 0);
        return sure && startsUpper(rest(rest, label)) ? label : null;
    }

    private static boolean startsUpper(Text text) {
        return !text.isBlank() && Character.isUpperCase(text.charAt(0));
    }

    private static boolean mayBegin(Text line) {
        char c = line.charAt(0);
        return Character.isLetterOrDigit(c) || c == '(' || STROKES.indexOf(c) >= 0;
    }

    /// What a line says after its label.
    static Text rest(Text line, Label label) {
        int from = label.printed().within(line) + label.printed().length();
        return line.from(Math.min(line.length(), from)).strip(" .:-–—/", " ");
    }

    private @Nullable Label label() {
        var named = named();
        if (named != null) {
            return named;
        }
        if (words.is(0, "(")) {
            return bracketed();
        }
        var letter = letter();
        if (letter != null) {
            return letter;
        }
        var roman = roman();
        var label = roman != null ? roman : arabic();
        return label != null ? label : spoiled();
    }

    /// "II TỔ CHỨC THỰC HIỆN", "HI. NHIỆM VỤ", "⁄J, MỤC ĐÍCH": what a scanner left of a Roman number before a heading in
    /// capitals. Which number it was only the order of the headings tells.
    private @Nullable Label spoiled() {
        int to = 0;
        while (to < line.length() && to <= LONGEST_ROMAN && line.charAt(to) != ' ') {
            to++;
        }
        var token = line.sub(0, to).strip("", " .,:;-*");
        boolean marked =
                token.length() == 2
                        && "Il1|⁄J".indexOf(token.charAt(0)) >= 0
                        && "\u1ec6\u1eca\u00cc\u00cd\u1ec8\u0128".indexOf(token.charAt(1)) >= 0;
        boolean shaped =
                marked
                        || !token.isBlank()
                                && token.toString().chars().allMatch(c -> STROKES.indexOf(c) >= 0)
                                && token.toString().chars().anyMatch(c -> c != '-' && c != '/');
        var rest = to < line.length() ? line.from(to).trim() : Text.EMPTY;
        if (!shaped || rest.length() < SHORTEST_HEADING || !Folding.isMostlyCapitals(rest)) {
            return null;
        }
        boolean known = SectionRole.of(rest) != null;
        boolean clean = token.toString().chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        int value = Numbers.roman(token.folded());
        boolean sure = clean && token.length() > 1 && value > 0;
        return sure || known
                ? new Label(Kind.ROMAN, line.sub(0, to), Numbers.toRoman(Math.max(1, value)))
                : null;
    }

    private @Nullable Label named() {
        if (words.is(0, "điều") && number(1) > 0 && ends(2)) {
            return printed(Kind.ARTICLE, 2, "Điều " + number(1));
        }
        if (words.is(0, "chương") && ordinal(1) > 0 && titled(2)) {
            return printed(Kind.CHAPTER, 2, "Chương " + Numbers.toRoman(ordinal(1)));
        }
        if (words.is(0, "mục") && ordinal(1) > 0 && titled(2) && Folding.isMostlyCapitals(line)) {
            return printed(Kind.SECTION, 2, "Mục " + ordinal(1));
        }
        if (words.is(0, "phần")) {
            int at = words.is(1, "thứ") ? 2 : 1;
            int number =
                    words.is(at, "nhất")
                            ? 1
                            : words.is(at, "nhì")
                                    ? 2
                                    : ordinal(at) > 0 ? ordinal(at) : Numbers.word(words.at(at));
            return number > 0 && titled(at + 1)
                    ? printed(Kind.PART, at + 1, "Phần " + number)
                    : null;
        }
        return appendix();
    }

    private @Nullable Label appendix() {
        if (!words.follow(0, "phụ", "lục")) {
            return null;
        }
        int at = words.is(2, "số") ? 3 : 2;
        int number = ordinal(at);
        if (number > 0 && titled(at + 1)) {
            return printed(Kind.APPENDIX, at + 1, "PL" + number);
        }
        boolean alone = words.size() == 2 || Folding.isCapitals(line) || words.is(2, ":", ".", "-");
        return alone ? printed(Kind.APPENDIX, 2, "PL") : null;
    }

    private int ordinal(int at) {
        int roman = Numbers.roman(words.at(at));
        return words.number(at) > 0 && words.number(at) <= 30 ? words.number(at) : roman;
    }

    private int number(int at) {
        return words.number(at);
    }

    /// After "Chương II" comes the end of the line, a mark or a title in capitals.
    private boolean titled(int at) {
        return at >= words.size()
                || words.is(at, ".", ":", "-", "/")
                || words.isCapital(at)
                || words.is(at, "(");
    }

    private boolean ends(int at) {
        return at >= words.size() || words.is(at, ".", ":", "-") || words.isCapital(at);
    }

    private Label printed(Kind kind, int size, String name) {
        int to = words.is(size, ".", ":", "-", ")") ? size + 1 : size;
        return new Label(kind, words.slice(0, to), name);
    }

    private @Nullable Label bracketed() {
        boolean closed = words.is(2, ")") && words.touches(1) && words.size() > 3;
        int number = words.number(1);
        var word = words.at(1);
        if (!closed
                || !(number > 0 && number < 100
                        || word.length() == 1 && Character.isLetter(word.charAt(0)))) {
            return null;
        }
        return new Label(
                Kind.BRACKETED, words.slice(0, 3), number > 0 ? String.valueOf(number) : word);
    }

    private boolean isDelimiter(int at) {
        return words.is(at, ".", ")", "-", "/", ":")
                && (words.touches(at) || words.is(at, ".", "-", ")"));
    }

    private @Nullable Label letter() {
        var word = words.at(0);
        if (word.length() != 1
                || !Character.isLetter(word.charAt(0))
                || !isDelimiter(1)
                || words.size() < 3) {
            return null;
        }
        boolean upper = words.isCapital(0);
        if (upper) {
            boolean roman = "ivx".contains(word) || word.equals("l") && !words.is(1, ")");
            boolean initial = words.touches(2) && words.is(1, ".");
            return roman || initial || words.is(1, "/") || !words.isCapital(2)
                    ? null
                    : new Label(Kind.UPPER, words.slice(0, 2), word.toUpperCase(Locale.ROOT));
        }
        boolean dotted =
                words.is(1, ".") && words.touches(2)
                        || words.is(1, "/") && words.is(2, "c", "v", "o");
        boolean misread = word.equals("l") && !words.is(1, ")") && words.isCapital(2);
        return dotted || misread || words.is(1, ":")
                ? null
                : new Label(Kind.LOWER, words.slice(0, 2), word);
    }

    private @Nullable Label roman() {
        var word = words.at(0);
        int value = Numbers.roman(word);
        boolean figures = words.number(0) >= 0 && !word.equals("l") && !word.equals("i");
        if (value == 0 || figures && !looksRoman(word) || !isDelimiter(1) || words.size() < 3) {
            return null;
        }
        boolean shaped = words.isCapital(0) || figures || word.equals("l") || word.startsWith("l");
        if (!shaped || words.is(1, ")") && !words.isCapital(0)) {
            return null;
        }
        if (words.number(2) > 0
                && words.touches(2)
                && words.is(1, ".")
                && words.is(3, ".", ")", "-")) {
            return composite(Numbers.toRoman(value));
        }
        return words.isCapital(2) || words.is(2, "\"", "“")
                ? new Label(Kind.ROMAN, words.slice(0, 2), Numbers.toRoman(value))
                : null;
    }

    /// "1Il" mixes figures and letters; plain figures are read as Roman only by the outline, which knows the order.
    private static boolean looksRoman(String word) {
        return !word.chars().allMatch(Character::isDigit)
                && word.chars().noneMatch(c -> c > '1' && c <= '9');
    }

    /// "II.1." printed as one label.
    private Label composite(String roman) {
        return new Label(Kind.ARABIC, words.slice(0, 4), roman + "." + words.number(2));
    }

    private @Nullable Label arabic() {
        var name = new StringBuilder();
        int at = 0;
        while (at < 12 && isNumber(at)) {
            name.append(name.isEmpty() ? "" : ".").append(words.number(at));
            at++;
            if (words.is(at, ".")
                    && words.touches(at)
                    && isNumber(at + 1)
                    && words.touches(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        if (name.isEmpty()) {
            return null;
        }
        boolean marked = words.is(at, ".", ")", "-", "/") && at + 1 < words.size();
        boolean dotted = name.indexOf(".") > 0 && words.isCapital(at);
        if (!marked && !dotted || !fits(at, marked)) {
            return null;
        }
        return new Label(Kind.ARABIC, words.slice(0, marked ? at + 1 : at), name.toString());
    }

    private boolean isNumber(int at) {
        int value = words.number(at);
        return value >= 0 && words.at(at).length() <= LONGEST_NUMBER && value < 200;
    }

    /// Not a date, a sum of money, a share or a range.
    private boolean fits(int at, boolean marked) {
        int next = marked ? at + 1 : at;
        if (words.is(at, "/") || words.is(at, "-") && words.touches(at) && words.touches(next)) {
            return words.isCapital(next)
                    && (!words.touches(next) || words.is(at, "-"))
                    && !isDocumentNumber(next);
        }
        return words.number(next) < 0
                && (!words.touches(next) || words.isCapital(next))
                && (words.isWord(next) || words.is(next, "\"", "“", "(", "[", "'", "‘"));
    }

    private boolean isDocumentNumber(int next) {
        return words.is(next + 1, "/") && words.isCapital(next + 2);
    }
}
