package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts text into sentences and sentences into clauses.
final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "tp", "ths", "ts", "pgs", "gs", "đc", "tr", "tx", "tt", "q", "p", "tm", "kt",
                    "tl", "st", "cn", "bs", "t", "v");

    /// No sentence is longer; cutting keeps the work linear.
    private static final int LONGEST = 3000;

    private static final int RUN = 12;

    private Sentences() {}

    static boolean endsSentence(Text text) {
        int at = text.length() - 1;
        while (at >= 0 && "\"”’')] ✓".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0
                && (".!?".indexOf(text.charAt(at)) >= 0
                        || at > 0 && text.charAt(at) == '/' && text.charAt(at - 1) == '.');
    }

    static List<Text> sentences(Text text) {
        var result = new ArrayList<Text>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean overlong =
                    i - from > LONGEST && text.charAt(i) == ' ' || i - from > 2 * LONGEST;
            if (overlong || isEnd(text, i)) {
                add(text.sub(from, i + 1), result);
                from = i + 1;
            }
        }
        add(text.from(from), result);
        return result;
    }

    private static void add(Text part, List<Text> result) {
        var trimmed = part.trim();
        if (trimmed.toString().chars().anyMatch(Character::isLetterOrDigit)) {
            result.add(trimmed);
        }
    }

    /// A full stop before a blank and a capital letter, not after an abbreviation.
    static boolean isEnd(Text text, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = at + 1;
        while (next < text.length()
                && next < at + RUN
                && "\"”’')/.".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && text.charAt(next) != ' ') {
            return false;
        }
        while (next < text.length()
                && next < at + RUN
                && " \"“‘'(✓-".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean opens =
                next >= text.length()
                        || Character.isUpperCase(text.charAt(next))
                        || Character.isDigit(text.charAt(next));
        return opens && !ABBREVIATIONS.contains(wordBefore(text, at));
    }

    private static String wordBefore(Text text, int at) {
        int from = at;
        while (from > 0 && at - from < 6 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean whole = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        boolean capital = from < at && Character.isUpperCase(text.charAt(from));
        return whole && capital ? text.folded().substring(from, at) : "";
    }

    /// The parts between ";" and around "đồng thời", outside brackets and quotation marks.
    static List<Text> clauses(Text sentence) {
        var result = new ArrayList<Text>();
        var words = sentence.words();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            depth =
                    Math.clamp(
                            depth
                                    + (words.is(i, "(", "“", "[")
                                            ? 1
                                            : words.is(i, ")", "”", "]") ? -1 : 0),
                            0,
                            1);
            boolean together =
                    depth == 0
                            && words.follow(i, "đồng", "thời")
                            && i > from
                            && words.is(i - 1, ",", ";", ".");
            if (depth == 0 && words.is(i, ";") || together) {
                addClause(words, from, i, result);
                from = together ? i : i + 1;
            }
        }
        addClause(words, from, words.size(), result);
        return result;
    }

    private static void addClause(Words words, int from, int to, List<Text> result) {
        var clause = words.slice(from, to).strip(" ,;", " ,;");
        if (clause.toString().chars().anyMatch(Character::isLetterOrDigit)) {
            result.add(clause);
        }
    }
}
