package vn.quantriet.assignment;

import java.time.Instant;
import vn.quantriet.kernel.UnitId;

/// A turn of an assignment was accepted.
///
/// @param own whether the unit had given the work to itself
public record AssignmentCompleted(
        AssignmentId assignment, OccurrenceId occurrence, UnitId unit, boolean own, Instant at) {}
