package vn.quantriet.organization;

import java.util.Arrays;
import vn.quantriet.kernel.Fold;

/// What somebody typed into a search, as patterns that a folded text must match all of.
final class Words {

    private Words() {}

    static String[] patterns(String words) {
        return words.isBlank()
                ? new String[0]
                : Arrays.stream(Fold.fold(words).split(" "))
                        .map(word -> "%" + escape(word) + "%")
                        .toArray(String[]::new);
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
