package vn.quantriet.difficulty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.UnitId;

/// A step was done, and those concerned should hear of it.
///
/// @param unit in whose name
/// @param by who did it and need not hear of it
/// @param holder with whom it lies now
record Word(
        DifficultyId difficulty,
        StepKind kind,
        UnitId unit,
        AccountId by,
        String name,
        @Nullable UnitId holder) {}
