package vn.quantriet.draft;

import java.util.UUID;

/// A number of a series.
public record GivenNumber(UUID series, int number) {}
