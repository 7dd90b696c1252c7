package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The tree as it stood at the end of a day, frozen at a moment: a decision that arrives later makes another.
record Tree(UUID id, LocalDate day, Instant frozenAt) {}
