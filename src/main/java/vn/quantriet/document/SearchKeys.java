package vn.quantriet.document;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quantriet.search.Asked;
import vn.quantriet.search.Syllable;

/// What a document is found by, as keys of one index. The first sign tells what a key is:
///
/// | key | what |
/// | --- | --- |
/// | `quan` | a syllable of title, symbol, issuer, name of the file or text |
/// | `=quań` | the same with its marks, where it has any |
/// | `+quan triet` | two syllables that stand together |
/// | `*3f8a` | three syllables that stand together, cut down to one of 65,536 keys |
/// | `^quan`, `^quan triet` | the same in title and symbol |
/// | `#35 khdu` | its number and symbol |
/// | `@35 khdu` | a symbol that it names |
/// | `&thuy` | a syllable of the issuer |
/// | `!PLAN` | its type |
/// | `~0...` | its [day][SearchDays] |
final class SearchKeys {

    /// A `tsvector` holds a megabyte at most; of what would go beyond, nothing is found.
    private static final int MOST_BYTES = 1_000_000;

    private static final int TRIPLE_BITS = 16;

    /// The golden ratio: neighbours come to lie far apart.
    private static final int SPREAD = 0x9E3779B1;

    private final Set<String> keys = new LinkedHashSet<>();
    private final StringBuilder folded = new StringBuilder(" ");
    private int bytes;

    /// What of a paper is searched.
    ///
    /// @param text the beginning of its text
    record Source(
            DocumentId id,
            @Nullable DocumentType type,
            String title,
            String reference,
            String issuer,
            String fileName,
            @Nullable LocalDate issuedOn,
            LocalDate registeredOn,
            String text) {

        /// The day it is sorted by.
        LocalDate day() {
            return issuedOn == null ? registeredOn : issuedOn;
        }

        /// The title, or the name of the file as long as no title is known.
        String heading() {
            return title.isEmpty() ? fileName : title;
        }
    }

    static SearchKeys of(Source source) {
        var keys = new SearchKeys();
        SearchDays.keys(source.day(), source.registeredOn()).forEach(keys::add);
        if (source.type() != null) {
            keys.add("!" + source.type().name());
        }
        SymbolKey.of(source.reference()).forEach(key -> keys.add("#" + key));
        keys.head(source.heading(), "^");
        keys.head(source.reference(), "^");
        keys.head(source.issuer(), "&");
        keys.words(Syllable.in(source.fileName()));
        SymbolKey.mentions(source.text()).forEach(key -> keys.add("@" + key));
        keys.words(Syllable.in(source.text()));
        return keys;
    }

    /// As `tsvector` reads it.
    String vector() {
        var vector = new StringBuilder(bytes + 3 * keys.size());
        keys.forEach(key -> vector.append('\'').append(key).append("' "));
        return vector.toString();
    }

    /// All syllables in their order, to see whether many of them stand together.
    String folded() {
        return folded.toString();
    }

    private void head(String words, String sign) {
        var syllables = Syllable.in(words);
        syllables.forEach(syllable -> add(sign + syllable.folded()));
        pairs(syllables, pair -> add(sign + pair));
        words(syllables);
    }

    private void words(List<Syllable> syllables) {
        for (var syllable : syllables) {
            folded.append(syllable.folded()).append(' ');
            add(syllable.folded());
            if (syllable.isMarked()) {
                add("=" + syllable.marked());
            }
        }
        folded.append("| ");
        pairs(syllables, pair -> add("+" + pair));
        for (int at = 2; at < syllables.size(); at++) {
            add(
                    triple(
                            Asked.triple(
                                    syllables.get(at - 2),
                                    syllables.get(at - 1),
                                    syllables.get(at))));
        }
    }

    /// Whole triples would fill the index with keys that occur once. Cut down they are nearly a proof: of 65 papers of a thousand
    /// words that have the pairs but not the triple, one shares its key. More keys prove more, and made the index slow to build.
    static String triple(String syllables) {
        return "*" + Integer.toString(syllables.hashCode() * SPREAD >>> 32 - TRIPLE_BITS, 32);
    }

    private static void pairs(List<Syllable> syllables, Consumer<String> each) {
        for (int at = 1; at < syllables.size(); at++) {
            each.accept(Asked.pair(syllables.get(at - 1), syllables.get(at)));
        }
    }

    private void add(String key) {
        if (bytes < MOST_BYTES && keys.add(key)) {
            bytes += key.chars().map(letter -> letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3).sum();
        }
    }
}
