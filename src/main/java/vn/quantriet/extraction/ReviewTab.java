package vn.quantriet.extraction;

import java.util.Arrays;
import java.util.Locale;

/// What stands beside the text of a review.
public enum ReviewTab {
    PROPOSALS,
    METADATA,
    CITATIONS,
    DUTIES;

    static ReviewTab of(String parameter) {
        return Arrays.stream(values())
                .filter(tab -> tab.parameter().equals(parameter))
                .findFirst()
                .orElse(PROPOSALS);
    }

    /// As it stands in the address.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "extraction.tab." + parameter();
    }
}
