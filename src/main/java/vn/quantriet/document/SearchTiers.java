package vn.quantriet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.search.Asked;
import vn.quantriet.search.Syllable;

/// What was asked for, as questions to the search index: one that finds everything, and better ones that come first.
///
/// The number comes first; then papers with exactly the marks that were typed, then those that only sound alike. Among each of
/// these the title comes before the text, and syllables that stand together before those that only both occur.
///
/// @param all finds whatever matches
/// @param better from the best down; each finds a part of `all`
/// @param phrases folded, of three syllables and more, whose keys in the index are not proof enough
record SearchTiers(String all, List<String> better, List<String> phrases) {

    static SearchTiers of(String typed, Asked asked, Filters filters) {
        return new Builder(SymbolKey.asked(typed), asked, filters).build();
    }

    /// What the index itself narrows down.
    ///
    /// @param typing whether the last syllable may go on: `thuy l` finds "thủy lợi" by its title
    record Filters(@Nullable DocumentType type, String issuer, boolean typing) {}

    /// The questions as an array of PostgreSQL takes them.
    String[] questions() {
        return better.toArray(String[]::new);
    }

    /// Writes the questions in the language of `tsquery`.
    private static final class Builder {

        private final Optional<String> symbol;
        private final Asked asked;
        private final Filters filters;
        private final List<String> better = new ArrayList<>();

        Builder(Optional<String> symbol, Asked asked, Filters filters) {
            this.symbol = symbol;
            this.asked = asked;
            this.filters = filters;
        }

        SearchTiers build() {
            var must = all(asked.runs().stream().flatMap(this::must));
            symbol.ifPresent(key -> {
                better.add(quoted("#" + key));
                better.add(quoted("#" + key) + ":*");
            });
            var marks = asked.syllables().filter(Syllable::isMarked).map(Builder::marked).toList();
            if (!marks.isEmpty()) {
                tiers(and(must, all(marks.stream())));
                better.add(and(must, all(marks.stream())));
            }
            tiers(must);
            var typing = filters.typing() ? typing() : "";
            var all = any(Stream.of(must, symbol(), typing));
            if (!typing.isEmpty()) {
                better.add(must);
            }
            return new SearchTiers(
                    narrowed(all),
                    better.stream()
                            .distinct()
                            .filter(each -> !each.equals(all))
                            .map(this::narrowed)
                            .toList(),
                    phrases());
        }

        /// In the title together, in the title at all, all together, some together.
        private void tiers(String among) {
            better.add(and(among, all(asked.runs().stream().flatMap(run -> keys(run, "^")))));
            better.add(and(among, all(asked.syllables().map(each -> quoted("^" + each.folded())))));
            var pairs =
                    asked.runs().stream()
                            .flatMap(Asked.Run::pairs)
                            .map(pair -> quoted("+" + pair))
                            .toList();
            if (!pairs.isEmpty()) {
                better.add(and(among, all(pairs.stream())));
                better.add(and(among, any(pairs.stream())));
            }
        }

        /// The pairs of a run, or its only syllable.
        private static Stream<String> keys(Asked.Run run, String sign) {
            return run.syllables().size() == 1
                    ? Stream.of(quoted((sign.equals("+") ? "" : sign) + run.folded()))
                    : run.pairs().map(pair -> quoted(sign + pair));
        }

        private Stream<String> must(Asked.Run run) {
            return run.together()
                    ? together(run)
                    : run.syllables().stream().map(each -> quoted(each.folded()));
        }

        /// Pairs and triples: what many papers have of each, few have of all.
        private static Stream<String> together(Asked.Run run) {
            return Stream.concat(
                    keys(run, "+"), run.triples().map(each -> quoted(SearchKeys.triple(each))));
        }

        /// Of a paper's title one may type the beginning of the last syllable.
        private String typing() {
            var syllables = asked.syllables().toList();
            var last = syllables.getLast().folded();
            if (asked.runs().getLast().together() || syllables.size() == 1 && last.length() < 2) {
                return "";
            }
            var before = syllables.stream().limit(syllables.size() - 1L);
            return all(
                    Stream.concat(
                            before.map(each -> quoted("^" + each.folded())),
                            Stream.of(quoted("^" + last) + ":*")));
        }

        private String symbol() {
            return symbol.map(key -> any(Stream.of(quoted("#" + key) + ":*", quoted("@" + key))))
                    .orElse("");
        }

        /// Without what must not occur, and within what the list is filtered by.
        private String narrowed(String question) {
            var without = asked.without().stream().map(run -> "!" + all(together(run)));
            var kind = Stream.ofNullable(filters.type()).map(type -> quoted("!" + type.name()));
            var issuer = issuer();
            return all(Stream.of(Stream.of(question), without, kind, issuer).flatMap(each -> each));
        }

        private Stream<String> issuer() {
            var syllables = Syllable.in(filters.issuer());
            return java.util.stream.IntStream.range(0, syllables.size())
                    .mapToObj(at ->
                            quoted("&" + syllables.get(at).folded())
                                    + (at == syllables.size() - 1 ? ":*" : ""));
        }

        private List<String> phrases() {
            return asked.runs().stream()
                    .filter(run -> run.together() && run.syllables().size() > 2)
                    .map(Asked.Run::folded)
                    .toList();
        }

        private static String marked(Syllable syllable) {
            return quoted("=" + syllable.marked());
        }

        private static String and(String one, String other) {
            return one.equals(other) || other.isEmpty() ? one : all(Stream.of(one, other));
        }

        private static String all(Stream<String> questions) {
            return joined(questions, " & ");
        }

        private static String any(Stream<String> questions) {
            return joined(questions, " | ");
        }

        private static String joined(Stream<String> questions, String sign) {
            return questions
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(sign, "(", ")"))
                    .replace("()", "");
        }

        /// Keys hold letters, digits and signs of our own, but never a quotation mark.
        private static String quoted(String key) {
            return "'" + key + "'";
        }
    }
}
