package vn.quantriet.portal;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words as they go out to everybody: composed (NFC), without controls that XML forbids or that turn the direction of writing.
final class Prose {

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\u2028\\u2029&&[^\\n\\t\\u200c\\u200d]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Prose() {}

    /// Lines stay lines.
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE
                .matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    /// The beginning of it, never half a letter.
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /// On one line.
    static String line(@Nullable String text) {
        return BLANKS.matcher(of(text)).replaceAll(" ").strip();
    }
}
