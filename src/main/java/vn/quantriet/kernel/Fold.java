package vn.quantriet.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as a search compares it: without case and marks, `đ` as `d`, one blank between words.
///
/// "Ủy ban" and "uỷ ban" fold alike, since all marks go.
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Fold() {}

    public static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var plain = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }
}
