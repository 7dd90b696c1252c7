package vn.quantriet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.quantriet.kernel.Fold;

/// Number and symbol of a paper as search compares them: "35 khdu" for `35-KH/ĐU`, `35/KH/ĐU`, "35 KH DU" and "35khdu".
final class SymbolKey {

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("[^\\d]{0,40}?0*(\\d{1,6})(?!\\d)(.{0,60})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)([a-z].*)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    /// As papers name one another; capitals, since "2/3-lần" is none.
    private static final Pattern MENTION =
            Pattern.compile(
                    "(?<![\\p{L}\\d/-])\\d{1,6}(?:/\\d{4})? ?[/-] ?\\p{Lu}[\\p{L}\\p{M}\\d]{0,15}(?:[/-][\\p{L}\\p{M}\\d]{1,15}){0,4}");

    private static final int MOST_MENTIONS = 2000;

    private SymbolKey() {}

    /// The keys of a printed symbol; one more without the year that State papers carry, since people leave it out.
    static List<String> of(String printed) {
        var parts = NUMBER_FIRST.matcher(Fold.fold(printed));
        if (!parts.matches()) {
            return List.of();
        }
        var letters = NO_LETTERS.matcher(parts.group(2)).replaceAll("");
        var keys = new ArrayList<String>();
        keys.add(parts.group(1) + " " + letters);
        var dated = YEAR.matcher(letters);
        if (dated.matches()) {
            keys.add(parts.group(1) + " " + dated.group(2));
        }
        return keys;
    }

    /// The key of what was typed, if it may be a symbol or begin with one.
    static Optional<String> asked(String typed) {
        return MENTION.matcher(typed.strip())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .or(() -> Optional.of(typed).filter(SymbolKey::isShort))
                .flatMap(symbol -> of(symbol).stream().findFirst());
    }

    /// The keys of symbols that a text names.
    static Stream<String> mentions(String text) {
        return MENTION.matcher(text)
                .results()
                .limit(MOST_MENTIONS)
                .flatMap(found -> of(found.group()).stream());
    }

    private static boolean isShort(String typed) {
        return typed.strip().matches("\\d[\\p{L}\\p{M}\\p{N}\\s/.\\-–]{0,39}");
    }
}
