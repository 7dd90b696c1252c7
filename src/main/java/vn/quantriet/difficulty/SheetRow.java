package vn.quantriet.difficulty;

/// A difficulty as a sheet takes it along: with all its words.
///
/// @param answer the last one; empty for none
record SheetRow(DifficultyLine line, String words, String proposal, String answer) {}
