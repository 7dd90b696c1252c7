package vn.quantriet.extraction;

/// What a proposal shall say, and what of it needs a second look.
record Part(Wording wording, Certainty certainty) {}
