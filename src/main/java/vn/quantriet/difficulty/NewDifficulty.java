package vn.quantriet.difficulty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a unit raises.
///
/// @param title in one sentence
/// @param proposal what the unit proposes; may be empty
/// @param wishedOn by when it hopes for an answer
/// @param about nothing when it comes from the unit itself
public record NewDifficulty(
        DifficultyId id,
        String kind,
        String title,
        String words,
        String proposal,
        @Nullable LocalDate wishedOn,
        @Nullable About about) {}
