package vn.quantriet.assignment;

import java.time.LocalDate;

/// A later day that was asked for and not answered yet.
record AskedPostponement(PostponementId id, OccurrenceId occurrence, LocalDate wanted) {}
