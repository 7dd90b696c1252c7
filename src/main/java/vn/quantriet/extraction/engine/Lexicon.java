package vn.quantriet.extraction.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of phrases, matched word by word, the longest first.
final class Lexicon {

    static final Lexicon VERBS = load("verbs");
    static final Lexicon ADVERBS = load("adverbs");
    static final Lexicon BODIES = load("bodies");
    static final Lexicon SHORT_BODIES = load("short-bodies");
    static final Lexicon NOT_BODIES = load("not-bodies");
    static final Lexicon COMPOUNDS = load("compounds");
    static final Lexicon BARE = load("bare-nouns");
    static final Lexicon FIELDS = load("fields");
    static final Lexicon NAME_PARTS = load("name-parts");
    static final Lexicon INNER = load("inner-nouns");
    static final Lexicon PLACES = load("place-nouns");
    static final Lexicon PAIRED_NAMES = load("paired-names");
    static final Lexicon NAME_NOUNS = load("name-nouns");
    static final Lexicon POSITIONS = load("positions");
    static final Lexicon SURNAMES = load("surnames");

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    private Lexicon(List<String> phrases) {
        for (var phrase : phrases) {
            var words = Folding.fold(phrase).split(" ");
            byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words);
        }
        byFirst.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt((String[] words) -> -words.length)));
    }

    static Lexicon of(String... phrases) {
        return new Lexicon(List.of(phrases));
    }

    private static Lexicon load(String name) {
        return new Lexicon(phrases(name));
    }

    /// The phrases of a word list, as written there.
    static List<String> phrases(String name) {
        try (var in = Lexicon.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list " + name + " is missing");
            }
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                    .map(phrase -> phrase.strip().replace('+', ','))
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same phrases without diacritics, for headings that a scanner misread.
    Lexicon bare() {
        return new Lexicon(
                byFirst.values().stream()
                        .flatMap(List::stream)
                        .map(words -> Folding.bare(String.join(" ", words)))
                        .distinct()
                        .toList());
    }

    /// How many words of the longest phrase stand here; 0 when none does.
    int match(Words words, int index) {
        for (var phrase : byFirst.getOrDefault(words.at(index), List.of())) {
            if (words.follow(index, phrase)) {
                return phrase.length;
            }
        }
        return 0;
    }

    boolean startsAt(Words words, int index) {
        return match(words, index) > 0;
    }

    /// The first place in the text where a phrase stands, or -1.
    int find(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (match(words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean occursIn(Text text) {
        return find(text.words(), 0, text.words().size()) >= 0;
    }
}
