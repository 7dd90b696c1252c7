package vn.quantriet.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One turn beside the others of its assignment.
///
/// @param planned the day it was laid down with; differs from `due` once it was postponed or dated
/// @param submission what was handed in last
/// @param evidence how many pieces
public record TurnLine(
        OccurrenceId id,
        LocalDate opensOn,
        @Nullable LocalDate planned,
        @Nullable LocalDate due,
        State state,
        @Nullable SubmissionId submission,
        int evidence) {

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }

    public boolean isPostponed() {
        return planned != null && !planned.equals(due);
    }
}
