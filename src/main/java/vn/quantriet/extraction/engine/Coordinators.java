package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.NounPhrases.NounPhrase;

/// Finds who helps with the work of a clause.
final class Coordinators {

    private final Words words;
    private final NounPhrases phrases;

    Coordinators(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    static List<Text> of(Text clause) {
        var words = clause.words();
        return new Coordinators(words, new NounPhrases(words)).from(0);
    }

    /// The units after "phối hợp với", "cùng với".
    List<Text> from(int from) {
        var result = new ArrayList<Text>();
        for (int i = from; i < words.size(); i++) {
            var helper = words.is(i, ",", "chủ", "trì") ? helper(i + 1) : null;
            if (helper != null) {
                result.addAll(UnitParser.units(words.slice(helper.from(), helper.to())));
                i = helper.to();
                continue;
            }
            int at = afterWith(i);
            if (at < 0) {
                continue;
            }
            var phrase = phrases.read(at);
            if (phrase != null) {
                int verb = phrases.isPredicate(phrase.verb()) ? -1 : phrases.likelyVerb(phrase);
                boolean named =
                        verb > 0 && phrase.to() - verb > 1 && hasCapital(phrase.from(), verb);
                int to = named ? verb : phrase.to();
                result.addAll(UnitParser.units(words.slice(phrase.from(), to)));
                i = phrase.to() - 1;
            }
        }
        return List.copyOf(result);
    }

    /// "Giao A chủ trì, B phối hợp".
    private @Nullable NounPhrase helper(int at) {
        if (!words.is(at - 1, ",")) {
            return null;
        }
        var phrase = phrases.read(at);
        boolean helps =
                phrase != null
                        && words.follow(phrase.to(), "phối", "hợp")
                        && !words.is(phrase.to() + 2, "với", "cùng", "chặt");
        return helps && words.follow(at - 3, "chủ", "trì") ? phrase : null;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private int afterWith(int i) {
        if (words.follow(i, "phối", "hợp")) {
            int at = i + 2;
            boolean direct =
                    words.isCapital(at)
                            || phrases.isHead(at, false)
                            || phrases.afterQuantifiers(at) > at;
            if (direct && phrases.read(at) != null) {
                return at;
            }
            int limit = at + 6;
            while (at < limit
                    && !words.is(at, "với", "cùng")
                    && words.isWord(at)
                    && !words.is(at, "tổ", "xây", "thực", "triển")) {
                at++;
            }
            if (!words.is(at, "với", "cùng")) {
                return -1;
            }
            return words.follow(at, "cùng", "với") ? at + 2 : at + 1;
        }
        boolean together =
                words.follow(i, "cùng", "với")
                        || words.is(i, "cùng") && phrases.read(i + 1) != null;
        return together && !words.is(i - 1, "hợp", "cuối", "sau")
                ? words.is(i + 1, "với") ? i + 2 : i + 1
                : -1;
    }
}
