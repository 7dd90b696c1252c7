package vn.quantriet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody typed to look for: syllables, "phrases in quotation marks", and -words that must not occur.
///
/// Every text is a question: an open quotation mark ends with the text, a dash that belongs to no word means nothing.
///
/// @param runs what is to be found
/// @param without what must not occur
/// @param cut whether more was typed than is looked for
public record Asked(List<Run> runs, List<Run> without, boolean cut) {

    /// Longer than any title; what comes after it is not looked for.
    public static final int MOST_SYLLABLES = 20;

    static final int MOST_LETTERS = 300;

    private static final Pattern PART =
            Pattern.compile(
                    "(?<not>(?<![^\\s])-(?=[\"“”\\p{L}\\d]))?(?:[\"“”](?<quoted>[^\"“”]*)[\"“”]?|(?<plain>[^\\s\"“”]+))");

    /// Syllables that follow one another.
    ///
    /// @param together whether they must stand together, as they were typed
    public record Run(List<Syllable> syllables, boolean together) {

        public Run {
            syllables = List.copyOf(syllables);
        }

        /// Each syllable with the next.
        public Stream<String> pairs() {
            return java.util.stream.IntStream.range(1, syllables.size())
                    .mapToObj(at -> pair(syllables.get(at - 1), syllables.get(at)));
        }

        /// Each syllable with the next two.
        public Stream<String> triples() {
            return java.util.stream.IntStream.range(2, syllables.size())
                    .mapToObj(at ->
                            triple(
                                    syllables.get(at - 2),
                                    syllables.get(at - 1),
                                    syllables.get(at)));
        }

        public String folded() {
            return String.join(" ", syllables.stream().map(Syllable::folded).toList());
        }
    }

    public Asked {
        runs = List.copyOf(runs);
        without = List.copyOf(without);
    }

    public static Asked of(String typed) {
        var text = typed.length() > MOST_LETTERS ? typed.substring(0, MOST_LETTERS) : typed;
        return new Parser().read(text, typed.length() > MOST_LETTERS);
    }

    public static String pair(Syllable one, Syllable next) {
        return one.folded() + " " + next.folded();
    }

    public static String triple(Syllable one, Syllable next, Syllable last) {
        return pair(one, next) + " " + last.folded();
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    public Stream<Syllable> syllables() {
        return runs.stream().flatMap(run -> run.syllables().stream());
    }

    /// Collects plain words into one run until a phrase comes between.
    private static final class Parser {

        private final List<Run> runs = new ArrayList<>();
        private final List<Run> without = new ArrayList<>();
        private final List<Syllable> plain = new ArrayList<>();
        private int room = MOST_SYLLABLES;
        private boolean cut;

        Asked read(String text, boolean tooLong) {
            var parts = PART.matcher(text);
            while (parts.find()) {
                part(parts);
            }
            endPlain();
            return new Asked(runs, without, cut || tooLong);
        }

        private void part(Matcher part) {
            var quoted = part.group("quoted");
            var syllables = taken(Syllable.in(quoted == null ? part.group("plain") : quoted));
            if (syllables.isEmpty()) {
                return;
            }
            if (part.group("not") != null) {
                without.add(new Run(syllables, true));
            } else if (quoted != null) {
                endPlain();
                runs.add(new Run(syllables, true));
            } else {
                plain.addAll(syllables);
            }
        }

        private List<Syllable> taken(List<Syllable> syllables) {
            cut |= syllables.size() > room;
            var taken = syllables.subList(0, Math.min(room, syllables.size()));
            room -= taken.size();
            return taken;
        }

        private void endPlain() {
            if (!plain.isEmpty()) {
                runs.add(new Run(plain, false));
                plain.clear();
            }
        }
    }
}
