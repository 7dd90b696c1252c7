package vn.quantriet.plan.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.quantriet.kernel.Fold;

/// A text cut into syllables. A text as long as a paper is cut in one walk.
///
/// @param all in the order of the text
public record Syllables(List<Syllable> all) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+%?");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    public Syllables {
        all = List.copyOf(all);
    }

    public static Syllables of(String text) {
        var found = new ArrayList<Syllable>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group();
            found.add(new Syllable(folded(word), exact(word), words.start(), words.end()));
        }
        return new Syllables(found);
    }

    /// Many words of a paper are plain letters already.
    private static String folded(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : Fold.fold(word);
    }

    private static String exact(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(word)) {
            return lower;
        }
        var marks = Normalizer.normalize(lower, Normalizer.Form.NFD).replace('ð', 'đ');
        var tone = TONE.matcher(marks);
        if (!tone.find()) {
            return marks;
        }
        int at = tone.start();
        return marks.substring(0, at) + marks.substring(at + 1) + marks.charAt(at);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<String> folds() {
        return all.stream().map(Syllable::fold).toList();
    }

    /// Whether the text lost its marks, as some scans do.
    private boolean isBare() {
        return all.stream().allMatch(syllable -> syllable.fold().equals(syllable.exact()));
    }

    /// Where the phrase stands first. In a text that lost its marks, a phrase is found without them.
    public Optional<Span> find(Syllables phrase) {
        return IntStream.rangeClosed(0, size() - phrase.size())
                .filter(start -> stands(phrase, start))
                .mapToObj(start -> span(start, phrase.size()))
                .findFirst();
    }

    public boolean startsWith(Syllables phrase) {
        return phrase.size() <= size() && stands(phrase, 0);
    }

    public Span span(int first, int count) {
        return new Span(all.get(first).start(), all.get(first + count - 1).end());
    }

    private boolean stands(Syllables phrase, int start) {
        if (!all.get(start).fold().equals(phrase.all.getFirst().fold())) {
            return false;
        }
        boolean bare = isBare();
        return IntStream.range(0, phrase.size())
                .allMatch(offset -> {
                    var here = all.get(start + offset);
                    var there = phrase.all.get(offset);
                    return bare
                            ? here.fold().equals(there.fold())
                            : here.exact().equals(there.exact());
                });
    }
}
