package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;

/// A deadline with the words it was read from.
public record DeadlinePhrase(@Nullable String text, @Nullable Passage passage, Deadline deadline) {

    static final DeadlinePhrase NONE = new DeadlinePhrase(null, null, Deadline.NONE);

    static DeadlinePhrase of(Text text, Deadline deadline) {
        return new DeadlinePhrase(text.toString(), text.passage(), deadline);
    }

    boolean isPrinted() {
        return !(deadline instanceof Deadline.Unspecified);
    }
}
