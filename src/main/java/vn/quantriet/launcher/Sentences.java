package vn.quantriet.launcher;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// Says a thing twice: in Vietnamese, and below in English.
final class Sentences {

    private static final String BUNDLE = "messages.launcher";

    private Sentences() {}

    static String of(String key, Object... details) {
        return from(BUNDLE, key, details);
    }

    /// The same with the words of another module.
    static String from(String bundle, String key, Object... details) {
        return in(bundle, Locale.ROOT, key, details)
                + "\n"
                + in(bundle, Locale.ENGLISH, key, details);
    }

    /// Details are shown as they are: a port is no quantity.
    private static String in(String bundle, Locale language, String key, Object... details) {
        var pattern = ResourceBundle.getBundle(bundle, language, NO_FALLBACK).getString(key);
        var texts = Arrays.stream(details).map(String::valueOf).toArray();
        return new MessageFormat(pattern, language).format(texts);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
