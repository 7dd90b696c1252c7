package vn.quantriet.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.quantriet.kernel.Fold;

/// Proposes logins.
final class Logins {

    private Logins() {}

    /// The given name and the first letters of the others: "khoi.nv" for Ngô Văn Khởi.
    static String from(String name) {
        var words = Fold.fold(name).replaceAll("[^a-z0-9 ]", "").strip().split(" +");
        var given = words[words.length - 1];
        var others =
                Arrays.stream(words, 0, words.length - 1)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return others.isEmpty() ? given : given + "." + others;
    }
}
