package vn.quantriet.organization;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text as it is stored: composed (NFC), one blank between words, none at the ends, no control characters.
final class Plain {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200d]]");

    private Plain() {}

    static String text(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
