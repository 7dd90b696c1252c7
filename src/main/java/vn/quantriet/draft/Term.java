package vn.quantriet.draft;

import java.time.LocalDate;

/// The term by which a unit counts its papers (nhiệm kỳ).
///
/// @param known whether a committee is entered for the day; else all is counted from the founding
public record Term(LocalDate from, boolean known) {}
