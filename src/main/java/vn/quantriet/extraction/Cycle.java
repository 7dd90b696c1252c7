package vn.quantriet.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The usual cycles of recurring work, each with its rule of RFC 5545.
public enum Cycle {
    WEEKLY("FREQ=WEEKLY"),
    MONTHLY("FREQ=MONTHLY"),
    QUARTERLY("FREQ=MONTHLY;INTERVAL=3"),
    HALF_YEARLY("FREQ=MONTHLY;INTERVAL=6"),
    YEARLY("FREQ=YEARLY"),
    /// "Theo định kỳ" and no more; the system asks later.
    UNKNOWN(null),
    /// A rule of its own.
    OTHER(null);

    private final @Nullable String rule;

    Cycle(@Nullable String rule) {
        this.rule = rule;
    }

    public @Nullable String rule() {
        return rule;
    }

    public String messageKey() {
        return "extraction.cycle." + name().toLowerCase(Locale.ROOT);
    }

    /// The cycle that has exactly this rule.
    public static Cycle of(@Nullable String rule) {
        if (rule == null) {
            return UNKNOWN;
        }
        return named(rule).orElse(OTHER);
    }

    static Optional<Cycle> named(String rule) {
        return Arrays.stream(values()).filter(cycle -> rule.equals(cycle.rule)).findFirst();
    }
}
