package vn.quantriet.difficulty;

import java.time.Instant;
import vn.quantriet.kernel.UnitId;

/// A difficulty of the unit was answered by another.
public record DifficultyAnswered(
        DifficultyId difficulty, UnitId unit, UnitId answerer, Instant at) {}
