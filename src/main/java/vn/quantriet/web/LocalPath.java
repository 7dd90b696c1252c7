package vn.quantriet.web;

import java.util.regex.Pattern;

/// A place within this system that a form asks to go back to; anything else would lead readers astray.
public final class LocalPath {

    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*+");

    private LocalPath() {}

    /// The wish, if it is a path of this system.
    public static String or(String wish, String otherwise) {
        return FORM.matcher(wish).matches() ? wish : otherwise;
    }
}
