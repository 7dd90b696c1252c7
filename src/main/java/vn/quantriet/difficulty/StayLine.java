package vn.quantriet.difficulty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when a difficulty lay with one unit.
///
/// @param until nothing while it lies there
/// @param due by when an answer was due, if one was owed
public record StayLine(
        String unitName, Instant since, @Nullable Instant until, @Nullable LocalDate due) {

    /// Whole days so far.
    public long days(Instant now) {
        return Duration.between(since, until == null ? now : until).toDays();
    }
}
