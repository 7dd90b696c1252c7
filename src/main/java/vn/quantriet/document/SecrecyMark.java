package vn.quantriet.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dấu chỉ độ mật: the stamp on a paper that only a network of its own may hold (Law on State secrets 117/2025/QH15).
///
/// It stands in capitals on a line of its own near the head of the paper.
enum SecrecyMark {
    TOP("TUYỆT MẬT"),
    HIGH("TỐI MẬT"),
    PLAIN("MẬT");

    private static final int HEAD_LINES = 40;
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NAMED = Pattern.compile("^ĐỘ MẬT[^\\p{L}]*:[^\\p{L}]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final String printed;

    SecrecyMark(String printed) {
        this.printed = printed;
    }

    static Optional<SecrecyMark> of(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(HEAD_LINES)
                .flatMap(line -> Arrays.stream(line.split("\\|")))
                .map(SecrecyMark::bare)
                .flatMap(
                        words -> Arrays.stream(values()).filter(mark -> mark.printed.equals(words)))
                .findFirst();
    }

    private static String bare(String line) {
        var composed = Normalizer.normalize(line, Normalizer.Form.NFC).replace('Ð', 'Đ');
        var plain = BLANKS.matcher(composed).replaceAll(" ");
        var words = AROUND.matcher(plain).replaceAll("");
        var named = NAMED.matcher(words.toUpperCase(Locale.ROOT));
        return named.find() ? named.replaceFirst("") : words;
    }
}
