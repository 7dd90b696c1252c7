package vn.quantriet.organization.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A field that may be missing, as text.
final class Typed {

    private Typed() {}

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
