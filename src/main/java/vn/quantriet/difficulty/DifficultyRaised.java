package vn.quantriet.difficulty;

import java.time.Instant;
import vn.quantriet.kernel.UnitId;

/// A unit raised a difficulty, or opened it again.
public record DifficultyRaised(DifficultyId difficulty, UnitId unit, Instant at) {}
