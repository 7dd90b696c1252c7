package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;

/// A target in figures: shares as fractions, counts as they are.
public record Quantity(
        String text, Passage passage, @Nullable Double min, @Nullable Double max, String of) {}
