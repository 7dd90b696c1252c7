package vn.quantriet.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that was done to a turn. `deed` ends a message key.
///
/// @param day that the deed is about, as the later one asked for
public record StoryLine(
        String deed,
        String words,
        @Nullable LocalDate day,
        @Nullable Integer percent,
        String doer,
        Instant at) {}
