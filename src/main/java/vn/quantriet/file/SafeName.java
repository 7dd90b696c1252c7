package vn.quantriet.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A file's name as it may be shown and offered for saving, on any system.
final class SafeName {

    private static final int LONGEST = 120;

    /// Controls, format characters such as those that turn the direction of writing, and what some system forbids.
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$|clock\\$)(\\..*)?");

    private SafeName() {}

    static String of(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var composed = Normalizer.normalize(last, Normalizer.Form.NFC);
        var plain = trimmed(UNSAFE.matcher(composed).replaceAll(""));
        var bounded = bounded(plain);
        if (bounded.isEmpty()) {
            return "tep";
        }
        return DEVICE.matcher(bounded).matches() ? "_" + bounded : bounded;
    }

    /// Cuts the stem, so that the ending stays.
    private static String bounded(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut).strip() + ending;
    }

    /// Without blanks and dots at either end: a hidden file, or one that Windows cannot open.
    private static String trimmed(String name) {
        return name.replaceAll("^[\\s.]+|[\\s.]+$", "");
    }
}
