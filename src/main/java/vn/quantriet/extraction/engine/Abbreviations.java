package vn.quantriet.extraction.engine;

/// Tells abbreviated names of bodies (UBKT, HĐND, BTCTU) from syllables that are printed in capitals.
final class Abbreviations {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;

    private static final java.util.Set<String> INITIALS =
            java.util.Set.of(
                    "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng",
                    "ngh", "nh", "p", "ph", "q", "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static final java.util.Set<String> FINALS =
            java.util.Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");

    /// Two letters that stand for a body before the name of a place: "CA xã", "QS phường".
    private static final java.util.Set<String> PAIRS =
            java.util.Set.of("ca", "qs", "pn", "nd", "tn", "vp", "đu", "mt");

    private Abbreviations() {}

    /// Whether the word at this place abbreviates the name of a body.
    static boolean isBody(Words words, int at) {
        if (!words.isCapital(at) || Lexicon.FIELDS.startsAt(words, at)) {
            return false;
        }
        var word = words.slice(at, at + 1).toString();
        boolean placed =
                word.length() == 2
                        && Folding.isCapitals(word)
                        && Lexicon.PLACES.startsAt(words, at + 1)
                        && words.isCapital(at + 1) == words.isTitled(at + 1)
                        && PAIRS.contains(words.at(at));
        return placed
                || word.length() >= SHORTEST
                        && word.length() <= LONGEST
                        && word.chars().allMatch(Character::isLetter)
                        && Folding.isCapitals(word)
                        && !isSyllable(Folding.bare(word))
                        && Numbers.roman(words.at(at)) == 0;
    }

    private static boolean isSyllable(String bare) {
        int from = 0;
        while (from < bare.length() && !isVowel(bare.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < bare.length() && isVowel(bare.charAt(to))) {
            to++;
        }
        return to > from
                && INITIALS.contains(bare.substring(0, from))
                && FINALS.contains(bare.substring(to));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
