package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads a plain date.
final class MarkDates {

    private MarkDates() {}

    /// The date that a text begins with.
    static @Nullable LocalDate first(Text text) {
        var start = text.length() > 120 ? text.sub(0, 120) : text;
        var words = start.words();
        var moment = new MomentReader(words, words.size()).at(0);
        return moment == null || !moment.isDay() ? null : moment.due();
    }
}
