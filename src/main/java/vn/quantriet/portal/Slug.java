package vn.quantriet.portal;

import java.util.regex.Pattern;
import vn.quantriet.kernel.Fold;

/// The readable part of the address of a unit's page (địa chỉ trang).
final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,58}[a-z0-9]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private Slug() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /// What the name of a unit makes; empty when nothing is left of it.
    static String of(String name) {
        var words = bare(NO_LETTERS.matcher(Fold.fold(name)).replaceAll("-"));
        var cut = bare(words.substring(0, Math.min(words.length(), LONGEST)));
        return isOne(cut) ? cut : "";
    }

    private static String bare(String words) {
        return ENDS.matcher(words).replaceAll("");
    }
}
