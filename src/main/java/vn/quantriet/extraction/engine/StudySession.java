package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A study or activity event with its length in days, if printed, and its time.
public record StudySession(
        String what,
        @Nullable Double durationDays,
        @Nullable LocalDate by,
        @Nullable String rule,
        Passage passage) {}
