package vn.quantriet.extraction.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings the numbers of documents into one form: 04-KL/ĐUK, 123/KH-UBND, 31/2024/QH15.
final class DocumentNumber {

    private static final Set<String> PARTY_KINDS =
            Set.of(
                    "kh", "kl", "nq", "ct", "ctr", "hd", "qđ", "qđi", "bc", "tb", "đa", "qc", "ttr",
                    "tt", "cv", "qyđ", "qyc", "gm", "tl", "bb");

    private DocumentNumber() {}

    static String normalize(String printed) {
        var value = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Character.isWhitespace(c) && c != '*') {
                value.append(Folding.isDash(c) ? '-' : c);
            }
        }
        return partyForm(figures(value.toString()));
    }

    /// Letters that a scanner made of figures at the beginning.
    private static String figures(String value) {
        int end = 0;
        while (end < value.length() && value.charAt(end) != '-' && value.charAt(end) != '/') {
            end++;
        }
        var head = value.substring(0, end);
        if (Numbers.read(head.toLowerCase(java.util.Locale.ROOT)) < 0) {
            return value;
        }
        var mended =
                head.replace('O', '0')
                        .replace('o', '0')
                        .replace('l', '1')
                        .replace('I', '1')
                        .replace('i', '1');
        return mended + value.substring(end);
    }

    private static String partyForm(String value) {
        var parts = value.split("/", -1);
        boolean malformed =
                parts.length == 3
                        && PARTY_KINDS.contains(Folding.fold(parts[1]))
                        && !parts[2].isEmpty()
                        && !Character.isDigit(parts[2].charAt(0));
        return malformed ? parts[0] + "-" + parts[1] + "/" + parts[2] : value;
    }

    /// The number in a line such as "Số: 12 -CTr/ĐU", without what follows it; nothing when the figures are blank.
    static @Nullable Text inLine(Text line) {
        var words = line.words();
        if (!words.is(0, "số", "sô", "so")) {
            return null;
        }
        int from = words.is(1, ":", ".") ? 2 : 1;
        if (words.number(from) < 0) {
            return null;
        }
        int to = NumberShape.end(words, from);
        return to < 0 ? null : words.slice(from, to);
    }
}
