package vn.quantriet.plan.specific;

import static vn.quantriet.plan.specific.TermKind.*;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quantriet.plan.words.Span;
import vn.quantriet.plan.words.Syllables;

/// Whether one could see that what a text promises was done.
final class Measured {

    private static final int LONG = 20;

    /// Numbers that count nothing: symbols of papers, days, years.
    private static final Pattern NO_COUNT =
            Pattern.compile(
                    "\\d+[-–/][\\p{L}/–-]+|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?:năm|số|Điều|Khóa|khóa) \\d+|(?:19|20)\\d\\d");

    private Measured() {}

    /// The verb of effort with which a text begins that names no measure and no product.
    static Optional<Span> effort(String text, List<String> quantities, Lexicon lexicon) {
        var words = Syllables.of(text);
        if (!quantities.isEmpty() || words.size() >= 2 * LONG || counts(text)) {
            return Optional.empty();
        }
        return lexicon.begins(EFFORT, words)
                .filter(_ -> !lexicon.has(PRODUCT, words) && !measures(words, lexicon));
    }

    static boolean isObjective(String text, List<String> quantities, Lexicon lexicon) {
        var words = Syllables.of(text);
        return !quantities.isEmpty()
                || text.chars().anyMatch(Character::isDigit)
                || measures(words, lexicon)
                || lexicon.has(PRODUCT, words);
    }

    private static boolean measures(Syllables words, Lexicon lexicon) {
        return lexicon.has(MEASURE, words) || lexicon.has(PERIOD, words);
    }

    private static boolean counts(String text) {
        return NO_COUNT.matcher(text).replaceAll(" ").chars().anyMatch(Character::isDigit);
    }
}
