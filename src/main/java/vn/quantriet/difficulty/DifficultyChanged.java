package vn.quantriet.difficulty;

/// A step was done; what it is now is told when asked.
public record DifficultyChanged(DifficultyId difficulty) {}
